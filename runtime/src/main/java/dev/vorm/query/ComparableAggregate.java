package dev.vorm.query;

import dev.vorm.type.SqlType;

/**
 * A function of all rows of a group that gives a value that has an order. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class ComparableAggregate<T> implements ComparableExpression<T> {
    private final AggregateCall<T> call;

    ComparableAggregate(AggregateCall<T> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public ComparableAggregate<T> distinct() {
        return new ComparableAggregate<>(call.distinct());
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public ComparableAggregate<T> filter(Condition condition) {
        return new ComparableAggregate<>(call.filter(condition));
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
        return other instanceof ComparableAggregate<?> same && call.equals(same.call);
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
