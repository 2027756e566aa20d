package app;

import dev.vorm.annotation.AfterLoad;
import dev.vorm.annotation.BeforeInsert;
import dev.vorm.annotation.Nullable;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.time.Instant;

@SuppressWarnings("vorm.index")
public record Transfer(
        Long id,
        BigDecimal amount,
        Instant createdAt,
        boolean deleted,
        int version,
        String iban,
        @Nullable String reference,
        @Nullable Ref<Payment, Long> refundOf,
        @Nullable Ref<CardPayment, Long> fee)
        implements Payment {
    @BeforeInsert
    Transfer checked() {
        return this;
    }

    @AfterLoad
    void loaded() {}

    @Override
    public String describe() {
        return "transfer";
    }
}
