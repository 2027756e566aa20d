// Generated from Transfer by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code payments} of {@link Transfer} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class TransferTable extends EntityTable<Transfer> {
    public static final TransferTable TRANSFER = new TransferTable("payments", false);

    public final NumberColumn<Transfer, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<Transfer, BigDecimal> amount = new NumberColumn<>(this, "amount", TransferMapping.AMOUNT_TYPE);

    public final TimestampColumn<Transfer, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<Transfer> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<Transfer, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final TextColumn<Transfer> iban = new TextColumn<>(this, "iban", SqlType.TEXT);

    public final TextColumn<Transfer> reference = new TextColumn<>(this, "reference", SqlType.TEXT);

    public final PaymentPath<Transfer> refundOf = new PaymentPath<>(new NumberColumn<>(this, "refund_of_id", SqlType.BIGINT), "refundOf", true);

    public final CardPaymentPath<Transfer> fee = new CardPaymentPath<>(new NumberColumn<>(this, "fee_id", SqlType.BIGINT), "fee", true);

    private final boolean withDeleted;

    private final List<Column<Transfer, ?>> columns = List.of(id, amount, createdAt, deleted,
            version, iban, reference, refundOf.key(), fee.key());

    private TransferTable(String alias, boolean withDeleted) {
        super("", "payments", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public TransferTable withDeleted() {
        return new TransferTable(alias(), true);
    }

    @Override
    public Optional<Column<Transfer, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    @Override
    public Optional<Discriminator<Transfer>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "transfer"));
    }

    /**
     * The same table under another name in a query.
     */
    public TransferTable as(String alias) {
        return new TransferTable(alias, withDeleted);
    }

    @Override
    public List<Column<Transfer, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "amount", "createdAt", "deleted", "version", "iban", "reference",
                "refundOf", "fee");
    }

    @Override
    public List<Column<Transfer, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<Transfer> reader() {
        return TransferMapping::read;
    }
}
