// Generated from Payment by Vorm; change that record instead.
package app;

import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Payment} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentBuilder {
    private long id;

    private Ref<Invoice, OrderKey> invoice;

    /**
     * A builder without any component.
     */
    public PaymentBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PaymentBuilder from(Payment payment) {
        return new PaymentBuilder()
                .id(payment.id())
                .invoice(payment.invoice());
    }

    public PaymentBuilder id(long id) {
        this.id = id;
        return this;
    }

    public PaymentBuilder invoice(Ref<Invoice, OrderKey> invoice) {
        this.invoice = invoice;
        return this;
    }

    /**
     * The record.
     */
    public Payment build() {
        return new Payment(id, invoice);
    }
}
