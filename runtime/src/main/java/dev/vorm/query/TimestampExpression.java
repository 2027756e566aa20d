package dev.vorm.query;

import dev.vorm.type.Interval;
import dev.vorm.type.SqlType;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;

/**
 * An expression whose value is a point in time, or a date with a time of day; see {@link Sql#atTimeZone} for the way between them.
 *
 * @param <T> the Java type of the value
 */
public sealed interface TimestampExpression<T> extends TemporalExpression<T>, Typed<T, TimestampExpression<T>>
        permits AsTimestamp, TimestampAggregate, TimestampColumn {
    @Override
    default TimestampExpression<T> wrap(Expression<T> expression) {
        return new AsTimestamp<>(expression);
    }

    /** So much later. A day is one of the time zone of the session. */
    default TimestampExpression<T> plus(Duration amount) {
        return plus(new AsInterval<>(Value.argument(amount, SqlType.DURATION)));
    }

    /** So much later. A day is one of the time zone of the session. */
    default TimestampExpression<T> plus(Period amount) {
        return plus(new AsInterval<>(Value.argument(amount, SqlType.PERIOD)));
    }

    /** So much later. A day is one of the time zone of the session. */
    default TimestampExpression<T> plus(Interval amount) {
        return plus(new AsInterval<>(Value.argument(amount, SqlType.INTERVAL)));
    }

    /** So much later. A day is one of the time zone of the session. */
    default TimestampExpression<T> plus(IntervalExpression<?> amount) {
        return new AsTimestamp<>(Composed.infix(this, " + ", amount, Precedence.SUM, type()));
    }

    /** So much earlier. A day is one of the time zone of the session. */
    default TimestampExpression<T> minus(Duration amount) {
        return minus(new AsInterval<>(Value.argument(amount, SqlType.DURATION)));
    }

    /** So much earlier. A day is one of the time zone of the session. */
    default TimestampExpression<T> minus(Period amount) {
        return minus(new AsInterval<>(Value.argument(amount, SqlType.PERIOD)));
    }

    /** So much earlier. A day is one of the time zone of the session. */
    default TimestampExpression<T> minus(Interval amount) {
        return minus(new AsInterval<>(Value.argument(amount, SqlType.INTERVAL)));
    }

    /** So much earlier. A day is one of the time zone of the session. */
    default TimestampExpression<T> minus(IntervalExpression<?> amount) {
        return new AsTimestamp<>(Composed.infix(this, " - ", amount, Precedence.SUM, type()));
    }

    /** How long it is after another: days, hours and less; negative when before. */
    default IntervalExpression<Interval> since(T other) {
        return since(Value.argument(other, type()));
    }

    /** How long it is after another: days, hours and less; negative when before. */
    default IntervalExpression<Interval> since(Expression<T> other) {
        return new AsInterval<>(Composed.infix(this, " - ", other, Precedence.SUM, SqlType.INTERVAL));
    }

    /** How long it is after another: years, months, days and less; negative when before. */
    default IntervalExpression<Interval> age(Expression<T> other) {
        return new AsInterval<>(Composed.call("age", SqlType.INTERVAL, this, other));
    }

    /** The begin of its hour, day or other unit; of a point in time as it is in the time zone of the session. */
    default TimestampExpression<T> truncatedTo(DateUnit unit) {
        return new AsTimestamp<>(new Words()
                .word("date_trunc(" + unit.literal() + ", ")
                .expression(this)
                .word(")")
                .derived(type(), Precedence.ATOM));
    }

    /**
     * The begin of its hour, day or other unit in a time zone; refused with an {@link IllegalArgumentException} when it is no
     * point in time.
     */
    default TimestampExpression<T> truncatedTo(DateUnit unit, ZoneId zone) {
        if (!type().name().equals(SqlType.INSTANT.name())) {
            throw new IllegalArgumentException(type() + " has no time zone");
        }
        return new AsTimestamp<>(new Words()
                .word("date_trunc(" + unit.literal() + ", ")
                .expression(this)
                .word(", " + Literal.zone(zone) + ")")
                .derived(type(), Precedence.ATOM));
    }

    /** The begin of its part of a time line that is cut into equal parts. */
    default TimestampExpression<T> binnedBy(Duration stride, T origin) {
        return new AsTimestamp<>(Composed.call(
                "date_bin", type(), Value.argument(stride, SqlType.DURATION), this, Value.argument(origin, type())));
    }
}
