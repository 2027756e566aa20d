// Generated from Payment.Cash by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Payment.Cash} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentCashPath<E> extends ToOne<E, Payment.Cash, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Payment.Cash, BigDecimal> amount = new NumberColumn<>(PaymentCashPath.this.path(), "amount", PaymentCashMapping.AMOUNT_TYPE);

    public final TimestampColumn<Payment.Cash, Instant> createdAt = new TimestampColumn<>(PaymentCashPath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<Payment.Cash> deleted = new BooleanColumn<>(PaymentCashPath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Payment.Cash, Integer> version = new NumberColumn<>(PaymentCashPath.this.path(), "version", SqlType.INTEGER);

    public PaymentCashPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> PaymentCashTable.PAYMENT_CASH, step, nullable, alias -> PaymentCashTable.PAYMENT_CASH.as(alias));
        this.id = column;
    }
}
