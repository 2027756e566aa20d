// Generated from Customer by Vorm; change that class instead.
package schema;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code customers} of {@link Customer} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class CustomerTable extends EntityTable<Customer> {
    public static final CustomerTable CUSTOMER = new CustomerTable("customers");

    private final TextColumn<Customer> labelColumn = new TextColumn<>(this, "label", SqlType.TEXT);

    public final NumberColumn<Customer, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Customer> name = new TextColumn<>(this, "name", SqlType.TEXT);

    public final TextColumn<Customer> email = new TextColumn<>(this, "email", SqlType.TEXT);

    public final TextExpression label = CustomerTable.this.labelColumn;

    private final List<Column<Customer, ?>> columns = List.of(id, name, email, labelColumn);

    private CustomerTable(String alias) {
        super("", "customers", alias);
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
        return List.of("id", "name", "email", "label");
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
    public EntityKeys<Customer, Long> keys() {
        return new EntityKeys<>(CustomerMapping::key, CustomerMapping::keysBinds);
    }
}
