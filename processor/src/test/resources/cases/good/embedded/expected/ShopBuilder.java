// Generated from Shop by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Shop} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class ShopBuilder {
    private Long id;

    private Address address;

    private @Nullable Address delivery;

    private Optional<Address> invoice = Optional.empty();

    private Audit audit;

    private Trail trail;

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
                .address(shop.address())
                .delivery(shop.delivery())
                .invoice(shop.invoice())
                .audit(shop.audit())
                .trail(shop.trail());
    }

    public ShopBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public ShopBuilder address(Address address) {
        this.address = address;
        return this;
    }

    public ShopBuilder delivery(@Nullable Address delivery) {
        this.delivery = delivery;
        return this;
    }

    public ShopBuilder invoice(Optional<Address> invoice) {
        this.invoice = invoice;
        return this;
    }

    public ShopBuilder audit(Audit audit) {
        this.audit = audit;
        return this;
    }

    public ShopBuilder trail(Trail trail) {
        this.trail = trail;
        return this;
    }

    /**
     * The record.
     */
    public Shop build() {
        return new Shop(id, address, delivery, invoice, audit, trail);
    }
}
