// Generated from Customer by Vorm; change that record instead.
package values;

import dev.vorm.query.OrderedColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Customer} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerPath<E> extends ToOne<E, Customer, CustomerId> {
    public final OrderedColumn<E, CustomerId> id;

    public final OrderedColumn<Customer, Email> email = new OrderedColumn<>(CustomerPath.this.path(), "email", CustomerMapping.EMAIL_TYPE);

    public final OrderedColumn<Customer, Key<Customer>> external = new OrderedColumn<>(CustomerPath.this.path(), "external", CustomerMapping.EXTERNAL_TYPE);

    public CustomerPath(OrderedColumn<E, CustomerId> column, String step, boolean nullable) {
        super(column, () -> CustomerTable.CUSTOMER, step, nullable, alias -> CustomerTable.CUSTOMER.as(alias));
        this.id = column;
    }
}
