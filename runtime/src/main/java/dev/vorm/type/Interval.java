package dev.vorm.type;

import java.time.Duration;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * An {@code interval}: months, days and microseconds, none of which is a number of the others, for months have 28 to 31 days
 * and days 23 to 25 hours. PostgreSQL's {@code =} takes a month for 30 days and a day for 24 hours; {@code equals} does not.
 *
 * @param months the months, with those of its years
 * @param days the days
 * @param microseconds what is shorter
 */
public record Interval(int months, int days, long microseconds) {
    private static final int MONTHS_OF_YEAR = 12;
    private static final long MICROS_OF_SECOND = 1_000_000;
    private static final int NANOS_OF_MICRO = 1000;

    /** Of the interval's microseconds only; nanoseconds are cut to those, toward minus infinity. */
    public static Interval of(Duration duration) {
        long seconds = duration.getSeconds();
        int micros = duration.getNano() / NANOS_OF_MICRO;
        try {
            // Below zero the seconds alone can be too many.
            return new Interval(
                    0,
                    0,
                    seconds < 0
                            ? Math.addExact(
                                    Math.multiplyExact(seconds + 1, MICROS_OF_SECOND), micros - MICROS_OF_SECOND)
                            : Math.addExact(Math.multiplyExact(seconds, MICROS_OF_SECOND), micros));
        } catch (ArithmeticException e) {
            throw tooLong(e);
        }
    }

    /** Of months and days only. */
    @SuppressWarnings("JavaPeriodGetDays") // the days are those beside the months
    public static Interval of(Period period) {
        long months = period.toTotalMonths();
        if (months != (int) months) {
            throw tooLong(null);
        }
        return new Interval((int) months, period.getDays(), 0);
    }

    private static ValueException tooLong(@Nullable Throwable cause) {
        ValueException failure = new ValueException("it is longer than PostgreSQL's intervals");
        if (cause != null) {
            failure.initCause(cause);
        }
        return failure;
    }

    /** The microseconds; fails with a {@link ValueException} when there are months or days. */
    public Duration toDuration() {
        if (months != 0 || days != 0) {
            throw new ValueException("an interval with months or days is no Duration, for a day is not always 24 hours:"
                    + " use dev.vorm.type.Interval");
        }
        return Duration.ofSeconds(
                Math.floorDiv(microseconds, MICROS_OF_SECOND),
                Math.floorMod(microseconds, MICROS_OF_SECOND) * NANOS_OF_MICRO);
    }

    /** Years, months and days; fails with a {@link ValueException} when there are microseconds. */
    public Period toPeriod() {
        if (microseconds != 0) {
            throw new ValueException("an interval with a time is no Period: use dev.vorm.type.Interval");
        }
        return Period.of(months / MONTHS_OF_YEAR, months % MONTHS_OF_YEAR, days);
    }
}
