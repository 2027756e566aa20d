// Generated from Order by Vorm; change that record instead.
package schema;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Assignment;
import dev.vorm.query.Column;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.UniqueKey;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code orders} of {@link Order} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderTable extends EntityTable<Order> {
    public static final OrderTable ORDER = new OrderTable("orders");

    private final NumberColumn<Order, BigDecimal> totalColumn = new NumberColumn<>(this, "total", SqlType.NUMERIC);

    private final TextColumn<Order> shoutedColumn = new TextColumn<>(this, "shouted", SqlType.TEXT);

    public final NumberColumn<Order, Long> id = new NumberColumn<>(this, "id", SqlType.BIGINT);

    public final TextColumn<Order> number = new TextColumn<>(this, "number", SqlType.TEXT);

    public final NumberColumn<Order, BigDecimal> price = new NumberColumn<>(this, "price", SqlType.NUMERIC);

    public final NumberColumn<Order, Integer> amount = new NumberColumn<>(this, "amount", SqlType.INTEGER);

    public final NumberExpression<BigDecimal> total = OrderTable.this.totalColumn;

    public final TextExpression shouted = OrderTable.this.shoutedColumn;

    public final CustomerPath<Order> customer = new CustomerPath<>(new NumberColumn<>(this, "customer_id", SqlType.BIGINT), "customer", false);

    public final NumberColumn<Order, Integer> place = new NumberColumn<>(this, "place", SqlType.INTEGER);

    public final TimestampColumn<Order, Instant> closedAt = new TimestampColumn<>(this, "closed_at", SqlType.INSTANT);

    public final TextColumn<Order> tags = new TextColumn<>(this, "tags", SqlType.TEXT);

    public final TextColumn<Order> odd = new TextColumn<>(this, "odd desc", SqlType.TEXT);

    public final TimestampColumn<Order, Instant> updatedAt = new TimestampColumn<>(this, "updated_at", SqlType.INSTANT);

    public final NumberColumn<Order, Integer> version = new NumberColumn<>(this, "version", SqlType.INTEGER);

    private final List<Column<Order, ?>> columns = List.of(id, number, price, amount, totalColumn,
            shoutedColumn, customer.key(), place, closedAt, tags, odd, updatedAt, version);

    private OrderTable(String alias) {
        super("shop", "orders", alias);
    }

    /**
     * No two rows have the same in number.
     */
    public UniqueKey<Order> uniqueNumber() {
        return new UniqueKey<>(this, List.of(number));
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
        return List.of("id", "number", "price", "amount", "total", "shouted", "customer", "place",
                "closedAt", "tags", "odd", "updatedAt", "version");
    }

    @Override
    public List<Column<Order, ?>> key() {
        return List.of(id);
    }

    @Override
    public List<Assignment> stamps() {
        return List.of(Assignment.now(updatedAt), Assignment.next(version));
    }

    @Override
    public RowReader<Order> reader() {
        return OrderMapping::read;
    }
}
