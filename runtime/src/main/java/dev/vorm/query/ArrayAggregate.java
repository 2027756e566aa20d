package dev.vorm.query;

/**
 * A function of all rows of a group that gives an array. Immutable: each method gives a new one.
 *
 * @param <A> the Java type of the array
 * @param <T> the Java type of the elements
 */
public final class ArrayAggregate<A, T> extends Aggregate<A, ArrayAggregate<A, T>> implements ArrayExpression<A, T> {
    ArrayAggregate(AggregateCall<A> call) {
        super(call);
    }

    @Override
    ArrayAggregate<A, T> with(AggregateCall<A> other) {
        return new ArrayAggregate<>(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public ArrayExpression<A, T> over(Window window) {
        return wrap(in(window));
    }
}
