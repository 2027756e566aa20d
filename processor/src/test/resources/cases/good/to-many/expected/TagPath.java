// Generated from Tag by Vorm; change that record instead.
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
 * A reference to {@link Tag} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TagPath<E> extends ToOne<E, Tag, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Tag> name = new TextColumn<>(TagPath.this.path(), "name", SqlType.TEXT);

    public TagPath(NumberColumn<E, Long> column, Property<E, Ref<Tag, Long>> property, String step,
            boolean nullable) {
        super(column, () -> TagTable.TAG, property, step, nullable, alias -> TagTable.TAG.as(alias));
        this.id = column;
    }
}
