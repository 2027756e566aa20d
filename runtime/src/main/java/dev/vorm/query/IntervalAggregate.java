package dev.vorm.query;

/**
 * A function of all rows of a group that gives an interval. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class IntervalAggregate<T> extends Aggregate<T, IntervalAggregate<T>> implements IntervalExpression<T> {
    IntervalAggregate(AggregateCall<T> call) {
        super(call);
    }

    @Override
    IntervalAggregate<T> with(AggregateCall<T> other) {
        return new IntervalAggregate<>(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public IntervalExpression<T> over(Window window) {
        return wrap(in(window));
    }
}
