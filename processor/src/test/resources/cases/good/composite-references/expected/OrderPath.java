// Generated from Order by Vorm; change that record instead.
package app;

import dev.vorm.query.CompositeToOne;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Order} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class OrderPath<E> extends CompositeToOne<E, Order, OrderKey> {
    public final TextColumn<Order> buyer = new TextColumn<>(OrderPath.this.path(), "buyer", SqlType.TEXT);

    protected OrderPath(Table<E> from, String step, boolean nullable) {
        super(from, () -> OrderTable.ORDER, step, nullable, alias -> OrderTable.ORDER.as(alias));
    }

    /**
     * Where that leads to by its {@code tenant}.
     */
    public TenantPath<Order> tenant() {
        return new TenantPath<>(new NumberColumn<>(OrderPath.this.path(), "tenant_id", SqlType.BIGINT), "tenant", false);
    }
}
