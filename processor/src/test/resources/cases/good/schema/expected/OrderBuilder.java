// Generated from Order by Vorm; change that record instead.
package schema;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Order} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderBuilder {
    private Long id;

    private @Nullable String number;

    private BigDecimal price;

    private int amount;

    private BigDecimal total;

    private @Nullable String shouted;

    private Ref<Customer, Long> customer;

    private int place;

    private @Nullable Instant closedAt;

    private String tags;

    private String odd;

    private Instant updatedAt;

    private int version;

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
                .id(order.id())
                .number(order.number())
                .price(order.price())
                .amount(order.amount())
                .total(order.total())
                .shouted(order.shouted())
                .customer(order.customer())
                .place(order.place())
                .closedAt(order.closedAt())
                .tags(order.tags())
                .odd(order.odd())
                .updatedAt(order.updatedAt())
                .version(order.version());
    }

    public OrderBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public OrderBuilder number(@Nullable String number) {
        this.number = number;
        return this;
    }

    public OrderBuilder price(BigDecimal price) {
        this.price = price;
        return this;
    }

    public OrderBuilder amount(int amount) {
        this.amount = amount;
        return this;
    }

    public OrderBuilder total(BigDecimal total) {
        this.total = total;
        return this;
    }

    public OrderBuilder shouted(@Nullable String shouted) {
        this.shouted = shouted;
        return this;
    }

    public OrderBuilder customer(Ref<Customer, Long> customer) {
        this.customer = customer;
        return this;
    }

    public OrderBuilder place(int place) {
        this.place = place;
        return this;
    }

    public OrderBuilder closedAt(@Nullable Instant closedAt) {
        this.closedAt = closedAt;
        return this;
    }

    public OrderBuilder tags(String tags) {
        this.tags = tags;
        return this;
    }

    public OrderBuilder odd(String odd) {
        this.odd = odd;
        return this;
    }

    public OrderBuilder updatedAt(Instant updatedAt) {
        this.updatedAt = updatedAt;
        return this;
    }

    public OrderBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Order build() {
        return new Order(id, number, price, amount, total, shouted, customer, place, closedAt, tags,
                odd, updatedAt, version);
    }
}
