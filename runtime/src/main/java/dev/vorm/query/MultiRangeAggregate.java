package dev.vorm.query;

import dev.vorm.type.MultiRange;

/**
 * A function of all rows of a group that gives a multirange. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the bounds
 */
public final class MultiRangeAggregate<T extends Comparable<? super T>>
        extends Aggregate<MultiRange<T>, MultiRangeAggregate<T>> implements MultiRangeExpression<T> {
    MultiRangeAggregate(AggregateCall<MultiRange<T>> call) {
        super(call);
    }

    @Override
    MultiRangeAggregate<T> with(AggregateCall<MultiRange<T>> other) {
        return new MultiRangeAggregate<>(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public MultiRangeExpression<T> over(Window window) {
        return wrap(in(window));
    }
}
