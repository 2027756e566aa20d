// Generated from OrderLine by Vorm; change that record instead.
package app;

import dev.vorm.mapping.EntityTable;
import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The table {@code order_lines} of {@link OrderLine} in the query language.
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderLineTable extends EntityTable<OrderLine> {
    public static final OrderLineTable ORDER_LINE = new OrderLineTable("order_lines");

    public final OrderColumns order = new OrderColumns();

    public final NumberColumn<OrderLine, Integer> number = new NumberColumn<>(this, "no", SqlType.INTEGER);

    public final TextColumn<OrderLine> item = new TextColumn<>(this, "item", SqlType.TEXT);

    private final List<Column<OrderLine, ?>> columns = List.of(order.tenant, order.number, number,
            item);

    private OrderLineTable(String alias) {
        super("", "order_lines", alias);
    }

    /**
     * The same table under another name in a query.
     */
    public OrderLineTable as(String alias) {
        return new OrderLineTable(alias);
    }

    @Override
    public List<Column<OrderLine, ?>> columns() {
        return columns;
    }

    @Override
    public List<String> properties() {
        return List.of("order.tenant", "order.number", "number", "item");
    }

    @Override
    public List<Column<OrderLine, ?>> key() {
        return List.of(order.tenant, order.number, number);
    }

    @Override
    public RowReader<OrderLine> reader() {
        return OrderLineMapping::read;
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class OrderColumns extends OrderPath<OrderLine> {
        public final NumberColumn<OrderLine, Long> tenant = new NumberColumn<>(OrderLineTable.this, "order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<OrderLine, Integer> number = new NumberColumn<>(OrderLineTable.this, "order_number", SqlType.INTEGER);

        private OrderColumns() {
            super(OrderLineTable.this, "order", false);
        }

        @Override
        public List<Column<OrderLine, ?>> columns() {
            return List.of(this.tenant, this.number);
        }

        @Override
        protected List<Condition> equal(OrderKey key) {
            return List.of(this.tenant.eq(key.tenant()), this.number.eq(key.number()));
        }
    }
}
