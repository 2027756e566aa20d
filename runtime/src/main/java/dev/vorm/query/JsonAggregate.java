package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group that gives JSON. Immutable: each method gives a new one.
 *
 * @param <T> the Java type of the value
 */
public final class JsonAggregate<T> implements JsonExpression<T> {
    private final AggregateCall<T> call;

    JsonAggregate(AggregateCall<T> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public JsonAggregate<T> distinct() {
        return new JsonAggregate<>(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public JsonAggregate<T> orderBy(Order... orders) {
        return new JsonAggregate<>(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public JsonAggregate<T> filter(Condition condition) {
        return new JsonAggregate<>(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public JsonExpression<T> over(Window window) {
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
        return other instanceof JsonAggregate<?> same && call.equals(same.call);
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
