// Generated from Order by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
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

    public final TenantPath<Order> tenant = new TenantPath<>(new NumberColumn<>(this, "tenant_id", SqlType.BIGINT), "tenant", false);

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
        return OrderMapping::read;
    }
}
