// Generated from OrderLine by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link OrderLine} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderLineBuilder {
    private Ref<Order, OrderKey> order;

    private int number;

    private String item;

    /**
     * A builder without any component.
     */
    public OrderLineBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static OrderLineBuilder from(OrderLine orderLine) {
        return new OrderLineBuilder()
                .order(orderLine.order())
                .number(orderLine.number())
                .item(orderLine.item());
    }

    public OrderLineBuilder order(Ref<Order, OrderKey> order) {
        this.order = order;
        return this;
    }

    public OrderLineBuilder number(int number) {
        this.number = number;
        return this;
    }

    public OrderLineBuilder item(String item) {
        this.item = item;
        return this;
    }

    /**
     * The record.
     */
    public OrderLine build() {
        return new OrderLine(order, number, item);
    }
}
