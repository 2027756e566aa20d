package dev.vorm.query;

import dev.vorm.type.Interval;
import dev.vorm.type.SqlType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Dates, times and intervals. */
abstract class Times extends FunctionTables {
    Times() {}

    /** When the transaction began. */
    public static TimestampExpression<Instant> now() {
        return new AsTimestamp<>(Composed.open(SqlType.INSTANT, Precedence.ATOM, List.of("now()")));
    }

    /** When the statement reached the server. */
    public static TimestampExpression<Instant> statementTimestamp() {
        return new AsTimestamp<>(Composed.open(SqlType.INSTANT, Precedence.ATOM, List.of("statement_timestamp()")));
    }

    /** The time at the server, which goes on within a statement. */
    public static TimestampExpression<Instant> clockTimestamp() {
        return new AsTimestamp<>(Composed.open(SqlType.INSTANT, Precedence.ATOM, List.of("clock_timestamp()")));
    }

    /** The day on which the transaction began, in the time zone of the session. */
    public static DateExpression currentDate() {
        return new AsDate(Composed.open(SqlType.DATE, Precedence.ATOM, List.of("CURRENT_DATE")));
    }

    /** When the transaction began, in the time zone of the session. */
    public static TimestampExpression<LocalDateTime> localTimestamp() {
        return new AsTimestamp<>(Composed.open(SqlType.TIMESTAMP, Precedence.ATOM, List.of("LOCALTIMESTAMP")));
    }

    /** The time of day at which the transaction began, in the time zone of the session. */
    public static TimeExpression localTime() {
        return new AsTime(Composed.open(SqlType.TIME, Precedence.ATOM, List.of("LOCALTIME")));
    }

    /** A number of days or of another unit. */
    public static IntervalExpression<Interval> interval(NumberExpression<?> count, DateUnit unit) {
        return new AsInterval<>(new Words()
                .operand(Operand.first(Arithmetic.asReal(count), Precedence.PRODUCT))
                .word(" * CAST(" + unit.interval() + " AS interval)")
                .derived(SqlType.INTERVAL, Precedence.PRODUCT));
    }

    // The bounds of N look odd for the sake of erasure: overloads need one of their own each.

    /** The point in time at which it is this date and time in a time zone. */
    public static TimestampExpression<Instant> atTimeZone(TimestampExpression<LocalDateTime> local, ZoneId zone) {
        return new AsTimestamp<>(at(local, zone, SqlType.INSTANT));
    }

    /** The date and time that it is at a point in time in a time zone. */
    public static <N extends Expression<Instant> & TimestampExpression<Instant>>
            TimestampExpression<LocalDateTime> atTimeZone(N instant, ZoneId zone) {
        return new AsTimestamp<>(at(instant, zone, SqlType.TIMESTAMP));
    }

    /** The date and time that it is at a point in time in a time zone. */
    public static <N extends TemporalExpression<OffsetDateTime> & TimestampExpression<OffsetDateTime>>
            TimestampExpression<LocalDateTime> atTimeZone(N instant, ZoneId zone) {
        return new AsTimestamp<>(at(instant, zone, SqlType.TIMESTAMP));
    }

    /** Whether two spans of time have a time in common; of each the end does not belong to it. */
    public static <T> Condition overlaps(
            TemporalExpression<T> start,
            TemporalExpression<T> end,
            TemporalExpression<T> otherStart,
            TemporalExpression<T> otherEnd) {
        return new Words()
                .word("(")
                .list(List.of(start, end))
                .word(") OVERLAPS (")
                .list(List.of(otherStart, otherEnd))
                .word(")")
                .test(Precedence.LIKE);
    }

    /** A date of the application as an expression; it travels as a bind. */
    public static DateExpression value(LocalDate value) {
        return new AsDate(Value.argument(value, SqlType.DATE));
    }

    /** A date with a time of the application as an expression; it travels as a bind. */
    public static TimestampExpression<LocalDateTime> value(LocalDateTime value) {
        return new AsTimestamp<>(Value.argument(value, SqlType.TIMESTAMP));
    }

    /** A point in time of the application as an expression; it travels as a bind. */
    public static TimestampExpression<Instant> value(Instant value) {
        return new AsTimestamp<>(Value.argument(value, SqlType.INSTANT));
    }

    /** A point in time of the application as an expression; it travels as a bind. */
    public static TimestampExpression<OffsetDateTime> value(OffsetDateTime value) {
        return new AsTimestamp<>(Value.argument(value, SqlType.TIMESTAMPTZ));
    }

    /** A time of day of the application as an expression; it travels as a bind. */
    public static TimeExpression value(LocalTime value) {
        return new AsTime(Value.argument(value, SqlType.TIME));
    }

    /** An interval of the application as an expression; it travels as a bind. */
    public static IntervalExpression<Interval> value(Interval value) {
        return new AsInterval<>(Value.argument(value, SqlType.INTERVAL));
    }

    /** An interval of the application as an expression; it travels as a bind. */
    public static IntervalExpression<Duration> value(Duration value) {
        return new AsInterval<>(Value.argument(value, SqlType.DURATION));
    }

    /** An interval of the application as an expression; it travels as a bind. */
    public static IntervalExpression<Period> value(Period value) {
        return new AsInterval<>(Value.argument(value, SqlType.PERIOD));
    }

    private static <T> Composed<T> at(Expression<?> time, ZoneId zone, SqlType<T> type) {
        return new Words()
                .operand(Operand.first(time, Precedence.AT_TIME_ZONE))
                .word(" AT TIME ZONE " + Literal.zone(zone))
                .derived(type, Precedence.AT_TIME_ZONE);
    }
}
