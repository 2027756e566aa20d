package dev.vorm.query;

/**
 * A function of all rows of a group that gives a number. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class NumberAggregate<T extends Number> extends Aggregate<T, NumberAggregate<T>>
        implements NumberExpression<T> {
    NumberAggregate(AggregateCall<T> call) {
        super(call);
    }

    @Override
    NumberAggregate<T> with(AggregateCall<T> other) {
        return new NumberAggregate<>(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public NumberExpression<T> over(Window window) {
        return wrap(in(window));
    }
}
