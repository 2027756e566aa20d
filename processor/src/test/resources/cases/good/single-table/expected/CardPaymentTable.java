// Generated from CardPayment by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.BooleanColumn;
import dev.vorm.query.Column;
import dev.vorm.query.Discriminator;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * The table {@code payments} of {@link CardPayment} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CardPaymentTable extends EntityTable<CardPayment> {
    public static final CardPaymentTable CARD_PAYMENT = new CardPaymentTable("payments", false);

    public final NumberColumn<CardPayment, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final NumberColumn<CardPayment, BigDecimal> amount = new NumberColumn<>(this, "amount", CardPaymentMapping.AMOUNT_TYPE);

    public final TimestampColumn<CardPayment, Instant> createdAt = new TimestampColumn<>(this, "created_at", SqlType.INSTANT);

    public final BooleanColumn<CardPayment> deleted = new BooleanColumn<>(this, "deleted", SqlType.BOOLEAN);

    public final NumberColumn<CardPayment, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    public final TextColumn<CardPayment> number = new TextColumn<>(this, "card_number", SqlType.TEXT.sensitive());

    public final OrderedColumn<CardPayment, CardPayment.Network> network = new OrderedColumn<>(this, "network", SqlType.enumText(CardPayment.Network.class));

    public final TextColumn<CardPayment> reference = new TextColumn<>(this, "reference", SqlType.TEXT);

    public final TextColumn<CardPayment> currency = new TextColumn<>(this, "currency", SqlType.TEXT);

    public final HolderColumns holder = new HolderColumns();

    private final boolean withDeleted;

    private final List<Column<CardPayment, ?>> columns = List.of(id, amount, createdAt, deleted,
            version, number, network, reference, currency, holder.name, holder.country);

    private CardPaymentTable(String alias, boolean withDeleted) {
        super("", "payments", alias);
        this.withDeleted = withDeleted;
    }

    /**
     * The same table with the rows that are marked as deleted; deletes remove rows here.
     */
    public CardPaymentTable withDeleted() {
        return new CardPaymentTable(alias(), true);
    }

    @Override
    public Optional<Column<CardPayment, ?>> softDelete() {
        return withDeleted ? Optional.empty() : Optional.of(deleted);
    }

    @Override
    public Optional<Discriminator<CardPayment>> discriminator() {
        return Optional.of(new Discriminator<>(this, "kind", "card"));
    }

    /**
     * No two rows have the same in card_number and amount.
     */
    public UniqueKey<CardPayment> uniqueNumberAndAmount() {
        return new UniqueKey<>(this, List.of(number, amount));
    }

    /**
     * The same table under another name in a query.
     */
    public CardPaymentTable as(String alias) {
        return new CardPaymentTable(alias, withDeleted);
    }

    @Override
    public List<Column<CardPayment, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "amount", "createdAt", "deleted", "version", "number", "network",
                "reference", "currency", "holder.name", "holder.country");
    }

    @Override
    public List<Column<CardPayment, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.next(version));
    }

    @Override
    public RowReader<CardPayment> reader() {
        return CardPaymentMapping::read;
    }

    @Override
    public EntityKeys<CardPayment, Long> keys() {
        return new EntityKeys<>(CardPaymentMapping::key, CardPaymentMapping::keysBinds);
    }

    /**
     * The columns of {@link CardPayment.Holder}.
     */
    public final class HolderColumns {
        public final TextColumn<CardPayment> name = new TextColumn<>(CardPaymentTable.this, "holder_name", SqlType.TEXT);

        public final TextColumn<CardPayment> country = new TextColumn<>(CardPaymentTable.this, "holder_country", SqlType.TEXT);

        private HolderColumns() {
        }
    }
}
