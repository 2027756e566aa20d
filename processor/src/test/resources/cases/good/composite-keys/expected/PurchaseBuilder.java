// Generated from Purchase by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Purchase} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PurchaseBuilder {
    private PurchaseId id;

    private String customer;

    /**
     * A builder without any component.
     */
    public PurchaseBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PurchaseBuilder from(Purchase purchase) {
        return new PurchaseBuilder()
                .id(purchase.id())
                .customer(purchase.customer());
    }

    public PurchaseBuilder id(PurchaseId id) {
        this.id = id;
        return this;
    }

    public PurchaseBuilder customer(String customer) {
        this.customer = customer;
        return this;
    }

    /**
     * The record.
     */
    public Purchase build() {
        return new Purchase(id, customer);
    }
}
