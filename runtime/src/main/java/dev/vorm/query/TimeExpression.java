package dev.vorm.query;

import dev.vorm.type.Interval;
import dev.vorm.type.SqlType;
import java.time.Duration;
import java.time.LocalTime;

/** An expression whose value is a time of day. */
public sealed interface TimeExpression extends TemporalExpression<LocalTime>, Typed<LocalTime, TimeExpression>
        permits AsTime, TimeAggregate, TimeColumn {
    @Override
    default TimeExpression wrap(Expression<LocalTime> expression) {
        return new AsTime(expression);
    }

    /** So much later. After midnight it goes on from 0:00. */
    default TimeExpression plus(Duration amount) {
        return plus(new AsInterval<>(Value.argument(amount, SqlType.DURATION)));
    }

    /** So much later. After midnight it goes on from 0:00. */
    default TimeExpression plus(IntervalExpression<?> amount) {
        return new AsTime(Composed.infix(this, " + ", amount, Precedence.SUM, type()));
    }

    /** So much earlier. After midnight it goes on from 0:00. */
    default TimeExpression minus(Duration amount) {
        return minus(new AsInterval<>(Value.argument(amount, SqlType.DURATION)));
    }

    /** So much earlier. After midnight it goes on from 0:00. */
    default TimeExpression minus(IntervalExpression<?> amount) {
        return new AsTime(Composed.infix(this, " - ", amount, Precedence.SUM, type()));
    }

    /** How long it is after another; negative when before. */
    default IntervalExpression<Interval> since(LocalTime other) {
        return since(Value.argument(other, type()));
    }

    /** How long it is after another; negative when before. */
    default IntervalExpression<Interval> since(Expression<LocalTime> other) {
        return new AsInterval<>(Composed.infix(this, " - ", other, Precedence.SUM, SqlType.INTERVAL));
    }
}
