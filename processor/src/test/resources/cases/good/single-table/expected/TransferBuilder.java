// Generated from Transfer by Vorm; change that record instead.
package app;

import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import dev.vorm.support.Fingerprint;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * Builds a {@link Transfer} component by component, from nothing or from another one.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TransferBuilder {
    private Long id;

    private BigDecimal amount;

    private Instant createdAt;

    private boolean deleted;

    private int version;

    private String iban;

    private @Nullable String reference;

    private @Nullable Ref<Payment, Long> refundOf;

    private @Nullable Ref<CardPayment, Long> fee;

    /**
     * A builder without any component.
     */
    public TransferBuilder() {
    }

    /**
     * A builder of a copy.
     */
    public static TransferBuilder from(Transfer transfer) {
        return new TransferBuilder()
                .id(transfer.id())
                .amount(transfer.amount())
                .createdAt(transfer.createdAt())
                .deleted(transfer.deleted())
                .version(transfer.version())
                .iban(transfer.iban())
                .reference(transfer.reference())
                .refundOf(transfer.refundOf())
                .fee(transfer.fee());
    }

    public TransferBuilder id(Long id) {
        this.id = id;
        return this;
    }

    public TransferBuilder amount(BigDecimal amount) {
        this.amount = amount;
        return this;
    }

    public TransferBuilder createdAt(Instant createdAt) {
        this.createdAt = createdAt;
        return this;
    }

    public TransferBuilder deleted(boolean deleted) {
        this.deleted = deleted;
        return this;
    }

    public TransferBuilder version(int version) {
        this.version = version;
        return this;
    }

    public TransferBuilder iban(String iban) {
        this.iban = iban;
        return this;
    }

    public TransferBuilder reference(@Nullable String reference) {
        this.reference = reference;
        return this;
    }

    public TransferBuilder refundOf(@Nullable Ref<Payment, Long> refundOf) {
        this.refundOf = refundOf;
        return this;
    }

    public TransferBuilder fee(@Nullable Ref<CardPayment, Long> fee) {
        this.fee = fee;
        return this;
    }

    /**
     * The record.
     */
    public Transfer build() {
        return new Transfer(id, amount, createdAt, deleted, version, iban, reference, refundOf,
                fee);
    }
}
