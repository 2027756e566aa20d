package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 * @param <A> the class of the function itself
 */
public abstract sealed class Aggregate<T, A extends Aggregate<T, A>>
        permits ArrayAggregate,
                ConditionAggregate,
                DateAggregate,
                IntervalAggregate,
                JsonAggregate,
                MultiRangeAggregate,
                NumberAggregate,
                OrderedAggregate,
                TextAggregate,
                TimeAggregate,
                TimestampAggregate {
    private final AggregateCall<T> call;

    Aggregate(AggregateCall<T> call) {
        this.call = call;
    }

    abstract A with(AggregateCall<T> other);

    /** Of equal values it gets one. */
    public final A distinct() {
        return with(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public final A orderBy(Order... orders) {
        return with(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public final A filter(Condition condition) {
        return with(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    final Expression<T> in(Window window) {
        return window.over(call.composed());
    }

    /** The PostgreSQL type of the value. */
    public final SqlType<T> type() {
        return call.type();
    }

    /** Tells a visitor what it is made of. */
    public final void accept(ExpressionVisitor visitor) {
        call.accept(visitor);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Aggregate<?, ?> same && call.equals(same.call);
    }

    @Override
    public final int hashCode() {
        return call.hashCode();
    }

    @Override
    public final String toString() {
        return call.toString();
    }
}
