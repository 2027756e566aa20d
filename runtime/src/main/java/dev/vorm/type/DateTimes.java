package dev.vorm.type;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * Dates and points in time within PostgreSQL's limits, in microseconds; the first and the last of each Java type are its
 * infinities.
 */
final class DateTimes {
    private static final LocalDate FIRST_DATE = LocalDate.of(-4713, 11, 24);
    private static final LocalDate LAST_DATE = LocalDate.of(5_874_897, 12, 31);
    static final LocalDateTime FIRST = FIRST_DATE.atStartOfDay();
    private static final LocalDateTime LAST = LocalDateTime.of(LocalDate.of(294_276, 12, 31), LocalTime.MAX);
    private static final Instant FIRST_INSTANT = FIRST.toInstant(ZoneOffset.UTC);
    private static final Instant LAST_INSTANT = LAST.toInstant(ZoneOffset.UTC);
    private static final OffsetDateTime FIRST_OFFSET = FIRST.atOffset(ZoneOffset.UTC);

    /** The driver reads -infinity as a year of its own, before all that PostgreSQL has. */
    private static final int BEFORE_ALL_YEARS = -100_000;

    private static final int NANOS_OF_MICRO = 1000;

    private DateTimes() {}

    // To the driver

    /** The constants themselves, which is what the driver looks for. */
    static LocalDate encode(LocalDate value) {
        if (value.equals(LocalDate.MAX)) {
            return LocalDate.MAX;
        }
        return value.equals(LocalDate.MIN) ? LocalDate.MIN : checked(value);
    }

    static LocalDateTime encode(LocalDateTime value) {
        if (value.equals(LocalDateTime.MAX)) {
            return LocalDateTime.MAX;
        }
        if (value.equals(LocalDateTime.MIN)) {
            throw noMinusInfinity();
        }
        return checked(value);
    }

    static OffsetDateTime encode(OffsetDateTime value) {
        if (value.equals(OffsetDateTime.MAX)) {
            return OffsetDateTime.MAX;
        }
        if (value.equals(OffsetDateTime.MIN)) {
            throw noMinusInfinity();
        }
        return checked(value);
    }

    static OffsetDateTime encode(Instant value) {
        if (value.equals(Instant.MAX)) {
            return OffsetDateTime.MAX;
        }
        if (value.equals(Instant.MIN)) {
            throw noMinusInfinity();
        }
        return checked(value).atOffset(ZoneOffset.UTC);
    }

    private static ValueException noMinusInfinity() {
        return new ValueException("the driver cannot send -infinity but as text: name the column's type"
                + " (@Column(type = ...)), so that its values travel as text");
    }

    // From the driver, whose MIN is PostgreSQL's first point in time

    static LocalDateTime decodeLocalDateTime(Object value) {
        LocalDateTime given = (LocalDateTime) value;
        if (given.getYear() < BEFORE_ALL_YEARS) {
            return given.equals(LocalDateTime.MIN) ? FIRST : LocalDateTime.MIN;
        }
        return given;
    }

    static OffsetDateTime decodeOffsetDateTime(Object value) {
        OffsetDateTime given = (OffsetDateTime) value;
        if (given.getYear() < BEFORE_ALL_YEARS) {
            return given.equals(OffsetDateTime.MIN) ? FIRST_OFFSET : OffsetDateTime.MIN;
        }
        return given;
    }

    static Instant decodeInstant(Object value) {
        OffsetDateTime given = (OffsetDateTime) value;
        if (given.getYear() < BEFORE_ALL_YEARS) {
            return given.equals(OffsetDateTime.MIN) ? FIRST_INSTANT : Instant.MIN;
        }
        return given.equals(OffsetDateTime.MAX) ? Instant.MAX : given.toInstant();
    }

    // Limits

    static LocalDate checked(LocalDate value) {
        if (value.isBefore(FIRST_DATE) || value.isAfter(LAST_DATE)) {
            throw outside();
        }
        return value;
    }

    @SuppressWarnings("JavaLocalDateTimeGetNano") // what is below a microsecond
    static LocalDateTime checked(LocalDateTime value) {
        if (value.isBefore(FIRST) || value.isAfter(LAST)) {
            throw outside();
        }
        return value.getNano() % NANOS_OF_MICRO == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
    }

    static OffsetDateTime checked(OffsetDateTime value) {
        // The offset is less than a day, and by far most values are not near the ends.
        int year = value.getYear();
        if (year <= FIRST.getYear() || year >= LAST.getYear()) {
            Instant instant = value.toInstant();
            if (instant.isBefore(FIRST_INSTANT) || instant.isAfter(LAST_INSTANT)) {
                throw outside();
            }
        }
        return value.getNano() % NANOS_OF_MICRO == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
    }

    @SuppressWarnings("JavaInstantGetSecondsGetNano") // what is below a microsecond
    static Instant checked(Instant value) {
        if (value.isBefore(FIRST_INSTANT) || value.isAfter(LAST_INSTANT)) {
            throw outside();
        }
        return value.getNano() % NANOS_OF_MICRO == 0 ? value : value.truncatedTo(ChronoUnit.MICROS);
    }

    private static ValueException outside() {
        return new ValueException("it is before the first or after the last that PostgreSQL has");
    }
}
