// Generated from Named by Vorm; change that type instead.
package shop;

import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Named} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class NamedPath<E> extends ToOne<E, Named, String> {
    public final TextColumn<E> id;

    public final TextExpression kind = new TextColumn<>(NamedPath.this.path(), "kind", SqlType.TEXT);

    public NamedPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> NamedTable.NAMED, step, nullable, alias -> NamedTable.NAMED.as(alias));
        this.id = column;
    }
}
