// Generated from Customer by Vorm; change that record instead.
package values;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.OrderedColumn;
import dev.vorm.support.Fingerprint;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code value_customers} of {@link Customer} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
final class CustomerTable extends EntityTable<Customer> {
    public static final CustomerTable CUSTOMER = new CustomerTable("value_customers");

    public final OrderedColumn<Customer, CustomerId> id = new OrderedColumn<>(this, "id", CustomerMapping.ID_TYPE);

    public final OrderedColumn<Customer, Email> email = new OrderedColumn<>(this, "email", CustomerMapping.EMAIL_TYPE);

    public final OrderedColumn<Customer, Key<Customer>> external = new OrderedColumn<>(this, "external", CustomerMapping.EXTERNAL_TYPE);

    private final List<Column<Customer, ?>> columns = List.of(id, email, external);

    private CustomerTable(String alias) {
        super("", "value_customers", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public CustomerTable as(String alias) {
        return new CustomerTable(alias);
    }

    @Override
    public List<Column<Customer, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("id", "email", "external");
    }

    @Override
    public List<Column<Customer, ?>> key() {
        return List.of(id);
    }

    @Override
    public RowReader<Customer> reader() {
        return CustomerMapping::read;
    }

    @Override
    public EntityKeys<Customer, CustomerId> keys() {
        return new EntityKeys<>(CustomerMapping::key, CustomerMapping::keysBinds);
    }
}
