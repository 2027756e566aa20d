// Generated from Payment.Cash by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code payments} of {@link Payment.Cash} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class PaymentCashTable extends EntityTable<Payment.Cash> {
    public static final PaymentCashTable PAYMENT_CASH = new PaymentCashTable("payments", false);

    public final NumberColumn<Payment.Cash, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Payment.Cash, BigDecimal> amount = new NumberColumn<>(this, "amount", PaymentCashMapping.AMOUNT_TYPE);

    public final TimestampColumn<Payment.Cash, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<Payment.Cash> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Payment.Cash, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final boolean withDeleted;

    private final List<Column<Payment.Cash, ?>> columns = List.of(id, amount, createdAt, deleted,
            version);

    private PaymentCashTable(String alias, boolean withDeleted) {
        super("", "payments", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public PaymentCashTable withDeleted() {
        return new PaymentCashTable(alias(), true);
    }

    @Override
    public Optional<Column<Payment.Cash, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    @Override
    public Optional<Discriminator<Payment.Cash>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "cash"));
    }

    /**
     * The same table under another name in a query.
     */
    public PaymentCashTable as(String alias) {
        return new PaymentCashTable(alias, withDeleted);
    }

    @Override
    public List<Column<Payment.Cash, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "amount", "createdAt", "deleted", "version");
    }

    @Override
    public List<Column<Payment.Cash, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Payment.Cash> reader() {
        return PaymentCashMapping::read;
    }

    @Override
    public EntityKeys<Payment.Cash, Long> keys() {
        return new EntityKeys<>(PaymentCashMapping::key, PaymentCashMapping::keysBinds);
    }
}
