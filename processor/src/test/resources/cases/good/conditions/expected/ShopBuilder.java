// Generated from Shop by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Shop} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ShopBuilder {
    private Long id;

    private String city;

    private String kind;

    private boolean open;

    private Place at;

    private Ref<Person, Long> owner;

    /**
     * A builder without any component.
     */
    public ShopBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static ShopBuilder from(Shop shop) {
        return new ShopBuilder()
                .id(shop.id())
                .city(shop.city())
                .kind(shop.kind())
                .open(shop.open())
                .at(shop.at())
                .owner(shop.owner());
    }

    public ShopBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ShopBuilder city(String city) {
        this.city = city;
        return this;
    }

    public ShopBuilder kind(String kind) {
        this.kind = kind;
        return this;
    }

    public ShopBuilder open(boolean open) {
        this.open = open;
        return this;
    }

    public ShopBuilder at(Place at) {
        this.at = at;
        return this;
    }

    public ShopBuilder owner(Ref<Person, Long> owner) {
        this.owner = owner;
        return this;
    }

    /**
     * The record.
     */
    public Shop build() {
        return new Shop(id, city, kind, open, at, owner);
    }
}
