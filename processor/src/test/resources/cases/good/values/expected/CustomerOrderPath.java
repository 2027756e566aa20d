// Generated from CustomerOrder by Vorm; change that record instead.
package values;

import dev.vorm.query.ComparableColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link CustomerOrder} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerOrderPath<E> extends ToOne<E, CustomerOrder, OrderId> {
    public final ComparableColumn<E, OrderId> id;

    public CustomerOrderPath(ComparableColumn<E, OrderId> column, String step, boolean nullable) {
        super(column, () -> CustomerOrderTable.CUSTOMER_ORDER, step, nullable, alias -> CustomerOrderTable.CUSTOMER_ORDER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code customer}.
     */
    public CustomerPath<CustomerOrder> customer() {
        return new CustomerPath<>(new OrderedColumn<>(CustomerOrderPath.this.path(), "customer_id", CustomerOrderMapping.CUSTOMER_TYPE), "customer", false);
    }

    /**
     * Where that leads to by its {@code country}.
     */
    public CountryPath<CustomerOrder> country() {
        return new CountryPath<>(new TextColumn<>(CustomerOrderPath.this.path(), "country_id", CustomerOrderMapping.COUNTRY_TYPE), "country", true);
    }
}
