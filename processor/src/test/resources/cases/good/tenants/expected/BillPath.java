// Generated from Bill by Vorm; change that record instead.
package app;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Bill} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class BillPath<E> extends ToOne<E, Bill, String> {
    public final TextColumn<E> number;

    public BillPath(TextColumn<E> column, String step, boolean nullable) {
        super(column, () -> BillTable.BILL, step, nullable, alias -> BillTable.BILL.as(alias));
        this.number = column;
    }

    /**
     * Where that leads to by its {@code firm}.
     */
    public FirmPath<Bill> firm() {
        return new FirmPath<>(new NumberColumn<>(BillPath.this.path(), "firm_id", SqlType.BIGINT), "firm", false);
    }
}
