// Generated from Remark by Vorm; change that class instead.
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
 * A reference to {@link Remark} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class RemarkPath<E> extends ToOne<E, Remark, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Remark> text = new TextColumn<>(RemarkPath.this.path(), "text", SqlType.TEXT);

    public RemarkPath(NumberColumn<E, Long> column, Property<E, Ref<Remark, Long>> property,
            String step, boolean nullable) {
        super(column, () -> RemarkTable.REMARK, property, step, nullable, alias -> RemarkTable.REMARK.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code post}.
     */
    public PostPath<Remark> post() {
        return new PostPath<>(new NumberColumn<>(RemarkPath.this.path(), "post_id", SqlType.BIGINT), null, "post", false);
    }
}
