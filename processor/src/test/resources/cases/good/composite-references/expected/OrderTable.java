// Generated from Order by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityKeys;
import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Property;
import dev.vorm.query.TextColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Order} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderTable extends EntityTable<Order> {
    public static final OrderTable ORDER = new OrderTable("orders");

    public final ToOne<Order, Tenant, Long> tenant = new ToOne<>(
            new NumberColumn<>(this, "tenant_id", SqlType.BIGINT),
            () -> TenantTable.TENANT,
            new Property<>("Order.tenant", Order::tenant, OrderMapping::withTenant));

    public final NumberColumn<Order, Integer> number = new NumberColumn<>(this, "number", SqlType.INTEGER);

    public final TextColumn<Order> buyer = new TextColumn<>(this, "buyer", SqlType.TEXT);

    private final List<Column<Order, ?>> columns = List.of(tenant.key(), number, buyer);

    private OrderTable(String alias) {
        super("", "orders", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OrderTable as(String alias) {
        return new OrderTable(alias);
    }

    @Override
    public List<Column<Order, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("tenant", "number", "buyer");
    }

    @Override
    public List<Column<Order, ?>> key() {
        return List.of(tenant.key(), number);
    }

    @Override
    public RowReader<Order> reader() {
        return OrderMapping.reader("select(ORDER)");
    }

    @Override
    public RowReader<Order> reader(String statement) {
        return OrderMapping.reader(statement);
    }

    @Override
    public EntityKeys<Order, OrderKey> keys() {
        return new EntityKeys<>(OrderMapping::key, OrderMapping::keysBinds);
    }
}
