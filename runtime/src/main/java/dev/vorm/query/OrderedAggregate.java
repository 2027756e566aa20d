package dev.vorm.query;

/**
 * A function of all rows of a group that gives a value that has an order. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class OrderedAggregate<T> extends Aggregate<T, OrderedAggregate<T>> implements OrderedExpression<T> {
    OrderedAggregate(AggregateCall<T> call) {
        super(call);
    }

    @Override
    OrderedAggregate<T> with(AggregateCall<T> other) {
        return new OrderedAggregate<>(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public OrderedExpression<T> over(Window window) {
        return new AsOrdered<>(in(window));
    }
}
