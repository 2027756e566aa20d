package app;

import dev.vorm.annotation.Check;
import dev.vorm.annotation.Column;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;

@Table("payments")
@Inheritance
@Index(columns = {"kind", "createdAt"})
public sealed interface Payment permits CardPayment, Payment.Cash, Transfer {
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

    default boolean isBig() {
        return amount().intValue() > 1000;
    }

    String describe();

    record Cash(Long id, BigDecimal amount, Instant createdAt, boolean deleted, int version) implements Payment {
        @Override
        public String describe() {
            return "cash";
        }
    }
}
