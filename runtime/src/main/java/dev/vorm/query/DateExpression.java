package dev.vorm.query;

import dev.vorm.type.Interval;
import dev.vorm.type.SqlType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;

/** An expression whose value is a date. */
public sealed interface DateExpression extends TemporalExpression<LocalDate>, Typed<LocalDate, DateExpression>
        permits AsDate, DateAggregate, DateColumn {
    @Override
    default DateExpression wrap(Expression<LocalDate> expression) {
        return new AsDate(expression);
    }

    /** So many days later. */
    default DateExpression plusDays(int days) {
        return plusDays(Value.argument(days));
    }

    /** So many days later. */
    default DateExpression plusDays(Expression<Integer> days) {
        return new AsDate(Composed.infix(this, " + ", days, Precedence.SUM, type()));
    }

    /** So many days earlier. */
    default DateExpression minusDays(int days) {
        return minusDays(Value.argument(days));
    }

    /** So many days earlier. */
    default DateExpression minusDays(Expression<Integer> days) {
        return new AsDate(Composed.infix(this, " - ", days, Precedence.SUM, type()));
    }

    /** So much later. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> plus(Duration amount) {
        return plus(new AsInterval<>(Value.argument(amount, SqlType.DURATION)));
    }

    /** So much later. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> plus(Period amount) {
        return plus(new AsInterval<>(Value.argument(amount, SqlType.PERIOD)));
    }

    /** So much later. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> plus(Interval amount) {
        return plus(new AsInterval<>(Value.argument(amount, SqlType.INTERVAL)));
    }

    /** So much later. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> plus(IntervalExpression<?> amount) {
        return new AsTimestamp<>(Composed.infix(this, " + ", amount, Precedence.SUM, SqlType.TIMESTAMP));
    }

    /** So much earlier. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> minus(Duration amount) {
        return minus(new AsInterval<>(Value.argument(amount, SqlType.DURATION)));
    }

    /** So much earlier. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> minus(Period amount) {
        return minus(new AsInterval<>(Value.argument(amount, SqlType.PERIOD)));
    }

    /** So much earlier. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> minus(Interval amount) {
        return minus(new AsInterval<>(Value.argument(amount, SqlType.INTERVAL)));
    }

    /** So much earlier. The day begins at midnight. */
    default TimestampExpression<LocalDateTime> minus(IntervalExpression<?> amount) {
        return new AsTimestamp<>(Composed.infix(this, " - ", amount, Precedence.SUM, SqlType.TIMESTAMP));
    }

    /** The date with a time of day. */
    default TimestampExpression<LocalDateTime> atTime(LocalTime time) {
        return new AsTimestamp<>(
                Composed.infix(this, " + ", Value.argument(time, SqlType.TIME), Precedence.SUM, SqlType.TIMESTAMP));
    }

    /** How many days it is later than another; negative when earlier. */
    default NumberExpression<Integer> daysSince(LocalDate other) {
        return daysSince(Value.argument(other, type()));
    }

    /** How many days it is later than another; negative when earlier. */
    default NumberExpression<Integer> daysSince(Expression<LocalDate> other) {
        return new AsNumber<>(Composed.infix(this, " - ", other, Precedence.SUM, SqlType.INTEGER));
    }

    /** The first day of its month, year or other unit. */
    default DateExpression truncatedTo(DateUnit unit) {
        return new AsDate(new Words()
                .word("date_trunc(" + unit.literal() + ", ")
                .expression(cast(SqlType.TIMESTAMP))
                .word(")")
                .derived(SqlType.TIMESTAMP, Precedence.ATOM)
                .cast(type()));
    }
}
