// Generated from Author by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Author} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class AuthorPath<E> extends ToOne<E, Author, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Author> name = new TextColumn<>(AuthorPath.this.path(), "name", SqlType.TEXT);

    public AuthorPath(NumberColumn<E, Long> column, Property<E, Ref<Author, Long>> property,
            String step, boolean nullable) {
        super(column, () -> AuthorTable.AUTHOR, property, step, nullable, alias -> AuthorTable.AUTHOR.as(alias));
        this.id = column;
    }
}
