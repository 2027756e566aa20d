package dev.vorm.query;

import java.time.LocalDate;

/**
 * A function of all rows of a group that gives a date. Immutable: each method gives a new one.
 */
public final class DateAggregate extends Aggregate<LocalDate, DateAggregate> implements DateExpression {
    DateAggregate(AggregateCall<LocalDate> call) {
        super(call);
    }

    @Override
    DateAggregate with(AggregateCall<LocalDate> other) {
        return new DateAggregate(other);
    }

    /** It stands in each row, and gets the rows of a window around it instead of those of a group. */
    public DateExpression over(Window window) {
        return wrap(in(window));
    }
}
