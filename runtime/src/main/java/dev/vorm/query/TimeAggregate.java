package dev.vorm.query;

import java.time.LocalTime;

/**
 * A function of all rows of a group that gives a time of day. Immutable: each method gives a new one.
 */
public final class TimeAggregate extends Aggregate<LocalTime, TimeAggregate> implements TimeExpression {
    TimeAggregate(AggregateCall<LocalTime> call) {
        super(call);
    }

    @Override
    TimeAggregate with(AggregateCall<LocalTime> other) {
        return new TimeAggregate(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public TimeExpression over(Window window) {
        return wrap(in(window));
    }
}
