// Generated from Page by Vorm; change that record instead.
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
 * A reference to {@link Page} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PagePath<E> extends ToOne<E, Page, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Page> text = new TextColumn<>(PagePath.this.path(), "text", SqlType.TEXT);

    public PagePath(NumberColumn<E, Long> column, Property<E, Ref<Page, Long>> property,
            String step, boolean nullable) {
        super(column, () -> PageTable.PAGE, property, step, nullable, alias -> PageTable.PAGE.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code author}.
     */
    public AuthorPath<Page> author() {
        return new AuthorPath<>(new NumberColumn<>(PagePath.this.path(), "author_id", SqlType.BIGINT), null, "author", false);
    }
}
