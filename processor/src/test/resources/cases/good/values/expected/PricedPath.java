// Generated from Priced by Vorm; change that record instead.
package values;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Priced} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class PricedPath<E> extends ToOne<E, Priced, Long> {
    public final NumberColumn<E, Long> id;

    public final OrderedColumn<Priced, Money> price = new OrderedColumn<>(PricedPath.this.path(), "price", PricedMapping.PRICE_TYPE);

    public final OrderedColumn<Priced, Money> limited = new OrderedColumn<>(PricedPath.this.path(), "limited", PricedMapping.LIMITED_TYPE);

    public final OrderedColumn<Priced, Money> discount = new OrderedColumn<>(PricedPath.this.path(), "discount", PricedMapping.DISCOUNT_TYPE);

    public final OrderedColumn<Priced, Money> tip = new OrderedColumn<>(PricedPath.this.path(), "tip", PricedMapping.TIP_TYPE);

    public final OrderedColumn<Priced, YearMonth> month = new OrderedColumn<>(PricedPath.this.path(), "month", PricedMapping.MONTH_TYPE);

    public final OrderedColumn<Priced, Currency> currency = new OrderedColumn<>(PricedPath.this.path(), "currency", PricedMapping.CURRENCY_TYPE);

    public final OrderedColumn<Priced, List<String>> tags = new OrderedColumn<>(PricedPath.this.path(), "tags", PricedMapping.TAGS_TYPE);

    public final OrderedColumn<Priced, Money> cents = new OrderedColumn<>(PricedPath.this.path(), "cents", PricedMapping.CENTS_TYPE);

    public PricedPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> PricedTable.PRICED, step, nullable, alias -> PricedTable.PRICED.as(alias));
        this.id = column;
    }
}
