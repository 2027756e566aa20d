// Generated from Payment by Vorm; change that type instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code payments} of {@link Payment} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentTable extends EntityTable<Payment> {
    public static final PaymentTable PAYMENT = new PaymentTable("payments", false);

    private final TextColumn<Payment> kindColumn = new TextColumn<>(this, "kind", SqlType.TEXT);

    public final NumberColumn<Payment, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Payment, BigDecimal> amount = new NumberColumn<>(this, "amount", CardPaymentMapping.AMOUNT_TYPE);

    public final TimestampColumn<Payment, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<Payment> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Payment, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final TextExpression kind = PaymentTable.this.kindColumn;

    private final boolean withDeleted;

    private final List<Column<Payment, ?>> columns = List.of(id, amount, createdAt, deleted,
            version, kindColumn, new TextColumn<>(this, "card_number", SqlType.TEXT.sensitive()),
            new OrderedColumn<>(this, "network", SqlType.enumText(CardPayment.Network.class)),
            new TextColumn<>(this, "reference", SqlType.TEXT),
            new TextColumn<>(this, "currency", SqlType.TEXT),
            new TextColumn<>(this, "holder_name", SqlType.TEXT),
            new TextColumn<>(this, "holder_country", SqlType.TEXT),
            new TextColumn<>(this, "iban", SqlType.TEXT),
            new TextColumn<>(this, "reference", SqlType.TEXT),
            new NumberColumn<>(this, "refund_of_id", SqlType.BIGINT),
            new NumberColumn<>(this, "fee_id", SqlType.BIGINT));

    private PaymentTable(String alias, boolean withDeleted) {
        super("", "payments", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public PaymentTable withDeleted() {
        return new PaymentTable(alias(), true);
    }

    @Override
    public Optional<Column<Payment, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    /**
     * The same table under another name in a query.
     */
    public PaymentTable as(String alias) {
        return new PaymentTable(alias, withDeleted);
    }

    @Override
    public List<Column<Payment, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "amount", "createdAt", "deleted", "version", "kind", "number",
                "network", "reference", "currency", "holder.name", "holder.country", "iban",
                "reference", "refundOf", "fee");
    }

    @Override
    public List<Column<Payment, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Payment> reader() {
        return PaymentMapping.reader("select(PAYMENT)");
    }

    @Override
    public RowReader<Payment> reader(String statement) {
        return PaymentMapping.reader(statement);
    }

    @Override
    public EntityKeys<Payment, Long> keys() {
        return new EntityKeys<>(PaymentMapping::key, PaymentMapping::keysBinds);
    }
}
