package dev.vorm.query;

/**
 * A function of all rows of a group that gives what is true, false or unknown. Immutable: each method gives a new one.
 */
public final class ConditionAggregate extends Aggregate<Boolean, ConditionAggregate> implements Condition {
    ConditionAggregate(AggregateCall<Boolean> call) {
        super(call);
    }

    @Override
    ConditionAggregate with(AggregateCall<Boolean> other) {
        return new ConditionAggregate(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public Condition over(Window window) {
        return wrap(in(window));
    }
}
