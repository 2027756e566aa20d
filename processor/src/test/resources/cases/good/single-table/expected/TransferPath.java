// Generated from Transfer by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Transfer} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TransferPath<E> extends ToOne<E, Transfer, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<Transfer, BigDecimal> amount = new NumberColumn<>(TransferPath.this.path(), "amount", TransferMapping.AMOUNT_TYPE);

    public final TimestampColumn<Transfer, Instant> createdAt = new TimestampColumn<>(TransferPath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<Transfer> deleted = new BooleanColumn<>(TransferPath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Transfer, Integer> version = new NumberColumn<>(TransferPath.this.path(), "version", SqlType.INTEGER);

    public final TextColumn<Transfer> iban = new TextColumn<>(TransferPath.this.path(), "iban", SqlType.TEXT);

    public final TextColumn<Transfer> reference = new TextColumn<>(TransferPath.this.path(), "reference", SqlType.TEXT);

    public TransferPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> TransferTable.TRANSFER, step, nullable, alias -> TransferTable.TRANSFER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code refundOf}.
     */
    public PaymentPath<Transfer> refundOf() {
        return new PaymentPath<>(new NumberColumn<>(TransferPath.this.path(), "refund_of_id", SqlType.BIGINT), "refundOf", true);
    }

    /**
     * Where that leads to by its {@code fee}.
     */
    public CardPaymentPath<Transfer> fee() {
        return new CardPaymentPath<>(new NumberColumn<>(TransferPath.this.path(), "fee_id", SqlType.BIGINT), "fee", true);
    }
}
