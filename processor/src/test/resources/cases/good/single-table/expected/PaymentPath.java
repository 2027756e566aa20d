// Generated from Payment by Vorm; change that type instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Payment} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentPath<E> extends ToOne<E, Payment, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Payment, BigDecimal> amount = new NumberColumn<>(PaymentPath.this.path(), "amount", CardPaymentMapping.AMOUNT_TYPE);

    public final TimestampColumn<Payment, Instant> createdAt = new TimestampColumn<>(PaymentPath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<Payment> deleted = new BooleanColumn<>(PaymentPath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Payment, Integer> version = new NumberColumn<>(PaymentPath.this.path(), "version", SqlType.INTEGER);

    public final TextExpression kind = new TextColumn<>(PaymentPath.this.path(), "kind", SqlType.TEXT);

    public PaymentPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> PaymentTable.PAYMENT, step, nullable, alias -> PaymentTable.PAYMENT.as(alias));
        this.id = column;
    }
}
