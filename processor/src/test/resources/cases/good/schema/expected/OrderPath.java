// Generated from Order by Vorm; change that record instead.
package schema;

import dev.vorm.query.NumberColumn;
import dev.vorm.query.NumberExpression;
import dev.vorm.query.TextColumn;
import dev.vorm.query.TextExpression;
import dev.vorm.query.TimestampColumn;
import dev.vorm.query.ToOne;
import dev.vorm.support.Fingerprint;
import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import javax.annotation.processing.Generated;

/**
 * A reference to {@link Order} in the query language, and the way on from it.
 *
 * @param <E> the entity that refers
 */
@Generated("dev.vorm.processor.EntityProcessor")
@Fingerprint("")
public final class OrderPath<E> extends ToOne<E, Order, Long> {
    public final NumberColumn<E, Long> id;

    public final TextColumn<Order> number = new TextColumn<>(OrderPath.this.path(), "number", SqlType.TEXT);

    public final NumberColumn<Order, BigDecimal> price = new NumberColumn<>(OrderPath.this.path(), "price", SqlType.NUMERIC);

    public final NumberColumn<Order, Integer> amount = new NumberColumn<>(OrderPath.this.path(), "amount", SqlType.INTEGER);

    public final NumberExpression<BigDecimal> total = new NumberColumn<>(OrderPath.this.path(), "total", SqlType.NUMERIC);

    public final TextExpression shouted = new TextColumn<>(OrderPath.this.path(), "shouted", SqlType.TEXT);

    public final NumberColumn<Order, Integer> place = new NumberColumn<>(OrderPath.this.path(), "place", SqlType.INTEGER);

    public final TimestampColumn<Order, Instant> closedAt = new TimestampColumn<>(OrderPath.this.path(), "closed_at", SqlType.INSTANT);

    public final TextColumn<Order> tags = new TextColumn<>(OrderPath.this.path(), "tags", SqlType.TEXT);

    public final TextColumn<Order> odd = new TextColumn<>(OrderPath.this.path(), "odd desc", SqlType.TEXT);

    public final TimestampColumn<Order, Instant> updatedAt = new TimestampColumn<>(OrderPath.this.path(), "updated_at", SqlType.INSTANT);

    public final NumberColumn<Order, Integer> version = new NumberColumn<>(OrderPath.this.path(), "version", SqlType.INTEGER);

    public OrderPath(NumberColumn<E, Long> column, String step, boolean nullable) {
        super(column, () -> OrderTable.ORDER, step, nullable, alias -> OrderTable.ORDER.as(alias));
        this.id = column;
    }

    /**
     * Where that leads to by its {@code customer}.
     */
    public CustomerPath<Order> customer() {
        return new CustomerPath<>(new NumberColumn<>(OrderPath.this.path(), "customer_id", SqlType.BIGINT), "customer", false);
    }
}
