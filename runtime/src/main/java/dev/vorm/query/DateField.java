package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;

/** What PostgreSQL's {@code extract} takes out of dates, times and intervals; not all of them have all. */
public enum DateField {
    CENTURY,
    DAY,
    DECADE,
    /** The day of the week, Sunday as 0. */
    DOW,
    /** The day of the year. */
    DOY,
    /** Seconds since 1970, of an interval its seconds. */
    EPOCH,
    HOUR,
    /** The day of the week, Monday as 1. */
    ISODOW,
    /** The year of the week. */
    ISOYEAR,
    JULIAN,
    /** The seconds with their fractions, times a million. */
    MICROSECONDS,
    MILLENNIUM,
    /** The seconds with their fractions, times a thousand. */
    MILLISECONDS,
    MINUTE,
    MONTH,
    QUARTER,
    SECOND,
    WEEK,
    YEAR;

    Composed<BigDecimal> of(Expression<?> expression) {
        return new Words()
                .word("extract(" + name() + " FROM ")
                .expression(expression)
                .word(")")
                .derived(SqlType.NUMERIC, Precedence.ATOM);
    }
}
