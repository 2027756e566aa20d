// Generated from Plain by Vorm; change that type instead.
package shop;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Plain} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainPath<E> extends ToOne<E, Plain, Plain.Number> {
    public final OrderedColumn<E, Plain.Number> id;

    public final TextExpression kind = new TextColumn<>(PlainPath.this.path(), "kind", SqlType.TEXT);

    public PlainPath(OrderedColumn<E, Plain.Number> column, String step, boolean nullable) {
        super(column, () -> PlainTable.PLAIN, step, nullable, alias -> PlainTable.PLAIN.as(alias));
        this.id = column;
    }
}
