// Generated from Plain.Two by Vorm; change that record instead.
package shop;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Plain.Two} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainTwoPath<E> extends ToOne<E, Plain.Two, Plain.Number> {
    public final OrderedColumn<E, Plain.Number> id;

    public final NumberColumn<Plain.Two, Integer> size = new NumberColumn<>(PlainTwoPath.this.path(), "size", SqlType.INTEGER);

    public PlainTwoPath(OrderedColumn<E, Plain.Number> column, String step, boolean nullable) {
        super(column, () -> PlainTwoTable.PLAIN_TWO, step, nullable, alias -> PlainTwoTable.PLAIN_TWO.as(alias));
        this.id = column;
    }
}
