package dev.vorm.query;

/**
 * A function of all rows of a group that gives a date with a time. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class TimestampAggregate<T> extends Aggregate<T, TimestampAggregate<T>> implements TimestampExpression<T> {
    TimestampAggregate(AggregateCall<T> call) {
        super(call);
    }

    @Override
    TimestampAggregate<T> with(AggregateCall<T> other) {
        return new TimestampAggregate<>(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public TimestampExpression<T> over(Window window) {
        return wrap(in(window));
    }
}
