// Generated from Priced by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_priced} of {@link Priced} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PricedTable extends EntityTable<Priced> {
    public static final PricedTable PRICED = new PricedTable("value_priced");

    public final NumberColumn<Priced, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final OrderedColumn<Priced, Money> price = new OrderedColumn<>(this, "price", PricedMapping.PRICE_TYPE);

    public final OrderedColumn<Priced, Money> limited = new OrderedColumn<>(this, "limited", PricedMapping.LIMITED_TYPE);

    public final OrderedColumn<Priced, Money> discount = new OrderedColumn<>(this, "discount", PricedMapping.DISCOUNT_TYPE);

    public final OrderedColumn<Priced, Money> tip = new OrderedColumn<>(this, "tip", PricedMapping.TIP_TYPE);

    public final OrderedColumn<Priced, YearMonth> month = new OrderedColumn<>(this, "month", PricedMapping.MONTH_TYPE);

    public final OrderedColumn<Priced, Currency> currency = new OrderedColumn<>(this, "currency", PricedMapping.CURRENCY_TYPE);

    public final OrderedColumn<Priced, List<String>> tags = new OrderedColumn<>(this, "tags", PricedMapping.TAGS_TYPE);

    public final OrderedColumn<Priced, Money> cents = new OrderedColumn<>(this, "cents", PricedMapping.CENTS_TYPE);

    private final List<Column<Priced, ?>> columns = List.of(id, price, limited, discount, tip,
            month, currency, tags, cents);

    private PricedTable(String alias) {
        super("", "value_priced", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public PricedTable as(String alias) {
        return new PricedTable(alias);
    }

    @Override
    public List<Column<Priced, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "price", "limited", "discount", "tip", "month", "currency", "tags",
                "cents");
    }

    @Override
    public List<Column<Priced, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Priced> reader() {
        return PricedMapping::read;
    }

    @Override
    public EntityKeys<Priced, Long> keys() {
        return new EntityKeys<>(PricedMapping::key, PricedMapping::keysBinds);
    }
}
