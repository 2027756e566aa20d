// Generated from CardPayment by Vorm; change that record instead.
package app;

import dev.vorm.query.BooleanColumn;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link CardPayment} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CardPaymentPath<E> extends ToOne<E, CardPayment, Long> {
    public final NumberColumn<E, Long> id;

    public final NumberColumn<CardPayment, BigDecimal> amount = new NumberColumn<>(CardPaymentPath.this.path(), "amount", CardPaymentMapping.AMOUNT_TYPE);

    public final TimestampColumn<CardPayment, Instant> createdAt = new TimestampColumn<>(CardPaymentPath.this.path(), "created_at", SqlType.INSTANT);

    public final BooleanColumn<CardPayment> deleted = new BooleanColumn<>(CardPaymentPath.this.path(), "deleted", SqlType.BOOLEAN);

    public final NumberColumn<CardPayment, Integer> version = new NumberColumn<>(CardPaymentPath.this.path(), "version", SqlType.INTEGER);

    public final TextColumn<CardPayment> number = new TextColumn<>(CardPaymentPath.this.path(), "card_number", SqlType.TEXT.sensitive());

    public final OrderedColumn<CardPayment, CardPayment.Network> network = new OrderedColumn<>(CardPaymentPath.this.path(), "network", SqlType.enumText(CardPayment.Network.class));

    public final TextColumn<CardPayment> reference = new TextColumn<>(CardPaymentPath.this.path(), "reference", SqlType.TEXT);

    public final TextColumn<CardPayment> currency = new TextColumn<>(CardPaymentPath.this.path(), "currency", SqlType.TEXT);

    public final HolderColumns holder = new HolderColumns();

    public CardPaymentPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> CardPaymentTable.CARD_PAYMENT, step, nullable, alias -> CardPaymentTable.CARD_PAYMENT.as(alias));
        this.id = column;
    }

    /**
     * The columns of {@link CardPayment.Holder}.
     */
    public final class HolderColumns {
        public final TextColumn<CardPayment> name = new TextColumn<>(CardPaymentPath.this.path(), "holder_name", SqlType.TEXT);

        public final TextColumn<CardPayment> country = new TextColumn<>(CardPaymentPath.this.path(), "holder_country", SqlType.TEXT);

        private HolderColumns() {
        }
    }
}
