// Generated from CustomerOrder by Vorm; change that record instead.
package values;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link CustomerOrder} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerOrderBuilder {
    private OrderId id;

    private Ref<Customer, CustomerId> customer;

    private @Nullable Ref<Country, String> country;

    /**
     * A builder without any component.
     */
    public CustomerOrderBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static CustomerOrderBuilder from(CustomerOrder customerOrder) {
        return new CustomerOrderBuilder()
                .id(customerOrder.id())
                .customer(customerOrder.customer())
                .country(customerOrder.country());
    }

    public CustomerOrderBuilder id(OrderId id) {
        this.id = id;
        return this;
    }

    public CustomerOrderBuilder customer(Ref<Customer, CustomerId> customer) {
        this.customer = customer;
        return this;
    }

    public CustomerOrderBuilder country(@Nullable Ref<Country, String> country) {
        this.country = country;
        return this;
    }

    /**
     * The record.
     */
    public CustomerOrder build() {
        return new CustomerOrder(id, customer, country);
    }
}
