package dev.vorm.query;

import java.util.Locale;

/** What dates and times are cut to, and intervals are counted in. */
public enum DateUnit {
    MICROSECONDS,
    MILLISECONDS,
    SECOND,
    MINUTE,
    HOUR,
    DAY,
    /** From Monday on. */
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY,
    MILLENNIUM;

    /** In quotes. */
    String literal() {
        return "'" + name().toLowerCase(Locale.ROOT) + "'";
    }

    /** One of it as an interval, in quotes. */
    String interval() {
        return this == QUARTER ? "'3 months'" : "'1 " + name().toLowerCase(Locale.ROOT) + "'";
    }
}
