package dev.vorm.query;

import dev.vorm.type.MultiRange;
import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group that gives a multirange. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the bounds
 */
public final class MultiRangeAggregate<T extends Comparable<? super T>> implements MultiRangeExpression<T> {
    private final AggregateCall<MultiRange<T>> call;

    MultiRangeAggregate(AggregateCall<MultiRange<T>> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public MultiRangeAggregate<T> distinct() {
        return new MultiRangeAggregate<>(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public MultiRangeAggregate<T> orderBy(Order... orders) {
        return new MultiRangeAggregate<>(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public MultiRangeAggregate<T> filter(Condition condition) {
        return new MultiRangeAggregate<>(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public MultiRangeExpression<T> over(Window window) {
        return wrap(window.over(call.composed()));
    }

    @Override
    public SqlType<MultiRange<T>> type() {
        return call.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        call.accept(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultiRangeAggregate<?> same && call.equals(same.call);
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
