// Generated from Invoice by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds an {@link Invoice} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class InvoiceBuilder {
    private Ref<Order, OrderKey> order;

    private int amount;

    private int version;

    /**
     * A builder without any component.
     */
    public InvoiceBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static InvoiceBuilder from(Invoice invoice) {
        return new InvoiceBuilder()
                .order(invoice.order())
                .amount(invoice.amount())
                .version(invoice.version());
    }

    public InvoiceBuilder order(Ref<Order, OrderKey> order) {
        this.order = order;
        return this;
    }

    public InvoiceBuilder amount(int amount) {
        this.amount = amount;
        return this;
    }

    public InvoiceBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Invoice build() {
        return new Invoice(order, amount, version);
    }
}
