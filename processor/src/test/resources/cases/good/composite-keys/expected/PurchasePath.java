// Generated from Purchase by Vorm; change that record instead.
package app;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Purchase} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PurchasePath<E> extends ToOne<E, Purchase, PurchaseId> {
    public final OrderedColumn<E, PurchaseId> id;

    public final TextColumn<Purchase> customer = new TextColumn<>(PurchasePath.this.path(), "customer", SqlType.TEXT);

    public PurchasePath(OrderedColumn<E, PurchaseId> column, String step, boolean nullable) {
        super(column, () -> PurchaseTable.PURCHASE, step, nullable, alias -> PurchaseTable.PURCHASE.as(alias));
        this.id = column;
    }
}
