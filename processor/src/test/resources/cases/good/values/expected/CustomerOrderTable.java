// Generated from CustomerOrder by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_orders} of {@link CustomerOrder} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerOrderTable extends EntityTable<CustomerOrder> {
    public static final CustomerOrderTable CUSTOMER_ORDER = new CustomerOrderTable("value_orders");

    public final ComparableColumn<CustomerOrder, OrderId> id = new ComparableColumn<>(this, "id", CustomerOrderMapping.ID_TYPE);

    public final CustomerPath<CustomerOrder> customer = new CustomerPath<>(new OrderedColumn<>(this, "customer_id", CustomerOrderMapping.CUSTOMER_TYPE), "customer", false);

    public final CountryPath<CustomerOrder> country = new CountryPath<>(new TextColumn<>(this, "country_id", CustomerOrderMapping.COUNTRY_TYPE), "country", true);

    private final List<Column<CustomerOrder, ?>> columns = List.of(id, customer.key(),
            country.key());

    private CustomerOrderTable(String alias) {
        super("", "value_orders", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public CustomerOrderTable as(String alias) {
        return new CustomerOrderTable(alias);
    }

    @Override
    public List<Column<CustomerOrder, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "customer", "country");
    }

    @Override
    public List<Column<CustomerOrder, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<CustomerOrder> reader() {
        return CustomerOrderMapping::read;
    }
}
