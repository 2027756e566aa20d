package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group that gives a value that has an order. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class OrderedAggregate<T> implements OrderedExpression<T> {
    private final AggregateCall<T> call;

    OrderedAggregate(AggregateCall<T> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public OrderedAggregate<T> distinct() {
        return new OrderedAggregate<>(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public OrderedAggregate<T> orderBy(Order... orders) {
        return new OrderedAggregate<>(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public OrderedAggregate<T> filter(Condition condition) {
        return new OrderedAggregate<>(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public OrderedExpression<T> over(Window window) {
        return new AsOrdered<>(window.over(call.composed()));
    }

    @Override
    public SqlType<T> type() {
        return call.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        call.accept(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OrderedAggregate<?> same && call.equals(same.call);
    }

    @Override
    public int hashCode() {
        return call.hashCode();
    }

    @Override
    public String toString() {
        return call.toString();
    }
}
