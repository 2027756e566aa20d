package dev.vorm.sample.inheritance;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.DiscriminatorValue;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import dev.vorm.relationship.Ref;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

@Table("payments")
@Inheritance
@Index(columns = {"kind", "createdAt"})
sealed interface Payment {
    @Id
    @Generated
    Long id();

    @Column(precision = 9, scale = 2)
    @Check("amount > 0")
    BigDecimal amount();

    @CreatedAt
    Instant createdAt();

    @SoftDelete
    boolean deleted();

    @Version
    int version();

    record Cash(Long id, BigDecimal amount, Instant createdAt, boolean deleted, int version) implements Payment {
        static Cash of(String amount) {
            return new Cash(null, new BigDecimal(amount), null, false, 0);
        }
    }

    @DiscriminatorValue("card")
    @Index(columns = "number", unique = true)
    record CardPayment(
            @Check("length(number) > 3") String number,
            Network network,
            @Embedded(prefix = "holder_") Optional<Holder> holder,
            @Default("'EUR'") String currency,
            @Nullable String reference,
            Long id,
            BigDecimal amount,
            Instant createdAt,
            boolean deleted,
            int version)
            implements Payment {
        static CardPayment of(String amount, String number) {
            return new CardPayment(
                    number,
                    Network.VISA,
                    Optional.of(new Holder("Ann", null)),
                    null,
                    null,
                    null,
                    new BigDecimal(amount),
                    null,
                    false,
                    0);
        }
    }

    enum Network {
        VISA,
        AMEX
    }

    record Holder(String name, @Nullable String country) {}

    @SuppressWarnings("vorm.index")
    record Transfer(
            Long id,
            BigDecimal amount,
            Instant createdAt,
            boolean deleted,
            int version,
            String iban,
            @Nullable String reference,
            @UpdatedAt Instant changedAt,
            @Nullable Ref<Payment, Long> refundOf)
            implements Payment {
        static Transfer of(String amount, String iban) {
            return new Transfer(null, new BigDecimal(amount), null, false, 0, iban, "ref " + iban, null, null);
        }
    }
}
