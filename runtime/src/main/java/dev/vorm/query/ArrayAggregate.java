package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group that gives an array. Immutable: each method gives a new one.
 *
 * @param <A> the Java type of the array
 * @param <T> the Java type of the elements
 */
public final class ArrayAggregate<A, T> implements ArrayExpression<A, T> {
    private final AggregateCall<A> call;

    ArrayAggregate(AggregateCall<A> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public ArrayAggregate<A, T> distinct() {
        return new ArrayAggregate<>(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public ArrayAggregate<A, T> orderBy(Order... orders) {
        return new ArrayAggregate<>(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public ArrayAggregate<A, T> filter(Condition condition) {
        return new ArrayAggregate<>(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public ArrayExpression<A, T> over(Window window) {
        return wrap(window.over(call.composed()));
    }

    @Override
    public SqlType<A> type() {
        return call.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        call.accept(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ArrayAggregate<?, ?> same && call.equals(same.call);
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
