package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A function of all rows of a group that gives what is true, false or unknown. Immutable: each method gives a new one.
 */
public final class ConditionAggregate implements Condition {
    private final AggregateCall<Boolean> call;

    ConditionAggregate(AggregateCall<Boolean> call) {
        this.call = call;
    }

    /** Of equal values it gets one. */
    public ConditionAggregate distinct() {
        return new ConditionAggregate(call.distinct());
    }

    /** In which order it gets its values; with {@link #distinct} only by its own arguments. */
    public ConditionAggregate orderBy(Order... orders) {
        return new ConditionAggregate(call.orderBy(List.of(orders)));
    }

    /** It gets only rows for which a condition is true, and all conditions given before. */
    public ConditionAggregate filter(Condition condition) {
        return new ConditionAggregate(call.filter(condition));
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public Condition over(Window window) {
        return wrap(window.over(call.composed()));
    }

    @Override
    public SqlType<Boolean> type() {
        return call.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        call.accept(visitor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConditionAggregate same && call.equals(same.call);
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
