// Generated from CardPayment by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link CardPayment} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CardPaymentBuilder {
    private String number;

    private Long id;

    private BigDecimal amount;

    private CardPayment.Network network;

    private @Nullable String reference;

    private String currency;

    private CardPayment. @Nullable Holder holder;

    private Instant createdAt;

    private boolean deleted;

    private int version;

    /**
     * A builder without any component.
     */
    public CardPaymentBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static CardPaymentBuilder from(CardPayment cardPayment) {
        return new CardPaymentBuilder()
                .number(cardPayment.number())
                .id(cardPayment.id())
                .amount(cardPayment.amount())
                .network(cardPayment.network())
                .reference(cardPayment.reference())
                .currency(cardPayment.currency())
                .holder(cardPayment.holder())
                .createdAt(cardPayment.createdAt())
                .deleted(cardPayment.deleted())
                .version(cardPayment.version());
    }

    public CardPaymentBuilder number(String number) {
        this.number = number;
        return this;
    }

    public CardPaymentBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public CardPaymentBuilder amount(BigDecimal amount) {
        this.amount = amount;
        return this;
    }

    public CardPaymentBuilder network(CardPayment.Network network) {
        this.network = network;
        return this;
    }

    public CardPaymentBuilder reference(@Nullable String reference) {
        this.reference = reference;
        return this;
    }

    public CardPaymentBuilder currency(String currency) {
        this.currency = currency;
        return this;
    }

    public CardPaymentBuilder holder(CardPayment. @Nullable Holder holder) {
        this.holder = holder;
        return this;
    }

    public CardPaymentBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public CardPaymentBuilder deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    public CardPaymentBuilder version(int version) {
        this.version = version;
        return this;
    }

    /**
     * The record.
     */
    public CardPayment build() {
        return new CardPayment(number, id, amount, network, reference, currency, holder, createdAt,
                deleted, version);
    }
}
