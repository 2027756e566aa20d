// Generated from OrderLine by Vorm; change that record instead.
package app;

import dev.vorm.query.Column;
import dev.vorm.query.CompositeToOne;
import dev.vorm.query.Condition;
import dev.vorm.query.NumberColumn;
import dev.vorm.query.Table;
import dev.vorm.query.TextColumn;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link OrderLine} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public abstract class OrderLinePath<E> extends CompositeToOne<E, OrderLine, OrderLineKey> {
    public final TextColumn<OrderLine> item = new TextColumn<>(OrderLinePath.this.path(), "item", SqlType.TEXT);

    protected OrderLinePath(Table<E> from, String step, boolean nullable) {
        super(from, () -> OrderLineTable.ORDER_LINE, step, nullable, alias -> OrderLineTable.ORDER_LINE.as(alias));
    }

    /**
     * Where that leads to by its {@code order}.
     */
    public OrderColumns order() {
        return new OrderColumns();
    }

    /**
     * The columns of {@link OrderKey}.
     */
    public final class OrderColumns extends OrderPath<OrderLine> {
        public final NumberColumn<OrderLine, Long> tenant = new NumberColumn<>(OrderLinePath.this.path(), "order_tenant_id", SqlType.BIGINT);

        public final NumberColumn<OrderLine, Integer> number = new NumberColumn<>(OrderLinePath.this.path(), "order_number", SqlType.INTEGER);

        private OrderColumns() {
            super(OrderLinePath.this.path(), "order", false);
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
