package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group that gives a text. Immutable: each method gives a new one.
 */
public final class TextAggregate implements TextExpression {
    private final AggregateCall<String> call;

    TextAggregate(AggregateCall<String> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public TextAggregate distinct() {
        return new TextAggregate(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public TextAggregate orderBy(Order... orders) {
        return new TextAggregate(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public TextAggregate filter(Condition condition) {
        return new TextAggregate(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public TextExpression over(Window window) {
        return wrap(window.over(call.composed()));
    }

    @Override
    public SqlType<String> type() {
        return call.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        call.accept(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextAggregate same && call.equals(same.call);
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
