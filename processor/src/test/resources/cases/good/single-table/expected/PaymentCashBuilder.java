// Generated from Payment.Cash by Vorm; change that record instead.
package app;

import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Payment.Cash} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentCashBuilder {
    private Long id;

    private BigDecimal amount;

    private Instant createdAt;

    private boolean deleted;

    private int version;

    /**
     * A builder without any component.
     */
    public PaymentCashBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static PaymentCashBuilder from(Payment.Cash cash) {
        return new PaymentCashBuilder()
                .id(cash.id())
                .amount(cash.amount())
                .createdAt(cash.createdAt())
                .deleted(cash.deleted())
                .version(cash.version());
    }

    public PaymentCashBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public PaymentCashBuilder amount(BigDecimal amount) {
        this.amount = amount;
        return this;
    }

    public PaymentCashBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public PaymentCashBuilder deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    public PaymentCashBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public Payment.Cash build() {
        return new Payment.Cash(id, amount, createdAt, deleted, version);
    }
}
