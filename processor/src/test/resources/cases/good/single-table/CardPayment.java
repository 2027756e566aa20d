package app;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.DiscriminatorValue;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Sensitive;
import dev.vorm.annotation.Unique;
import java.math.BigDecimal;
import java.time.Instant;

@DiscriminatorValue("card")
@Index(columns = "network", where = "reference IS NOT NULL")
@Unique(columns = {"number", "amount"})
public record CardPayment(
        @Column("card_number") @Sensitive @Check("length(card_number) > 3") String number,
        Long id,
        BigDecimal amount,
        Network network,
        @Nullable String reference,
        @Default("'EUR'") String currency,
        @Embedded(prefix = "holder_") @Nullable Holder holder,
        Instant createdAt,
        boolean deleted,
        int version)
        implements Payment {
    public enum Network {
        VISA,
        AMEX
    }

    public record Holder(String name, @Nullable String country) {}

    @Override
    public String describe() {
        return "card";
    }
}
