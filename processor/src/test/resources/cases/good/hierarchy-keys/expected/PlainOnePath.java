// Generated from Plain.One by Vorm; change that record instead.
package shop;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Plain.One} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PlainOnePath<E> extends ToOne<E, Plain.One, Plain.Number> {
    public final OrderedColumn<E, Plain.Number> id;

    public final TextColumn<Plain.One> text = new TextColumn<>(PlainOnePath.this.path(), "text", SqlType.TEXT);

    public PlainOnePath(OrderedColumn<E, Plain.Number> column, String step, boolean nullable) {
        super(column, () -> PlainOneTable.PLAIN_ONE, step, nullable, alias -> PlainOneTable.PLAIN_ONE.as(alias));
        this.id = column;
    }
}
