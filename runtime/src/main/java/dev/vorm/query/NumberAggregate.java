package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group that gives a number. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class NumberAggregate<T extends Number> implements NumberExpression<T> {
    private final AggregateCall<T> call;

    NumberAggregate(AggregateCall<T> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public NumberAggregate<T> distinct() {
        return new NumberAggregate<>(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public NumberAggregate<T> orderBy(Order... orders) {
        return new NumberAggregate<>(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public NumberAggregate<T> filter(Condition condition) {
        return new NumberAggregate<>(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public NumberExpression<T> over(Window window) {
        return wrap(window.over(call.composed()));
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
        return other instanceof NumberAggregate<?> same && call.equals(same.call);
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
