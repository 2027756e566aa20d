// Generated from Order by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Order} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderBuilder {
    private Ref<Tenant, Long> tenant;

    private int number;

    private String buyer;

    /**
     * A builder without any component.
     */
    public OrderBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static OrderBuilder from(Order order) {
        return new OrderBuilder()
                .tenant(order.tenant())
                .number(order.number())
                .buyer(order.buyer());
    }

    public OrderBuilder tenant(Ref<Tenant, Long> tenant) {
        this.tenant = tenant;
        return this;
    }

    public OrderBuilder number(int number) {
        this.number = number;
        return this;
    }

    public OrderBuilder buyer(String buyer) {
        this.buyer = buyer;
        return this;
    }

    /**
     * The record.
     */
    public Order build() {
        return new Order(tenant, number, buyer);
    }
}
