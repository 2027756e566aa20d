package dev.vorm.type;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates and points in time as PostgreSQL writes them by {@code DateStyle = ISO}: {@code 0044-03-15 12:00:00+00 BC}. */
final class DateTimeText {
    private static final String INFINITY = "infinity";
    private static final String MINUS_INFINITY = "-infinity";
    private static final String BC = " BC";

    private DateTimeText() {}

    // Writing

    static String write(LocalDate value) {
        if (value.equals(LocalDate.MAX)) {
            return INFINITY;
        }
        if (value.equals(LocalDate.MIN)) {
            return MINUS_INFINITY;
        }
        DateTimes.checked(value);
        StringBuilder text = new StringBuilder(13);
        date(value, text);
        return era(value, text);
    }

    static String write(LocalDateTime value) {
        if (value.equals(LocalDateTime.MAX)) {
            return INFINITY;
        }
        return value.equals(LocalDateTime.MIN) ? MINUS_INFINITY : dateTime(DateTimes.checked(value), "");
    }

    static String write(OffsetDateTime value) {
        if (value.equals(OffsetDateTime.MAX)) {
            return INFINITY;
        }
        return value.equals(OffsetDateTime.MIN)
                ? MINUS_INFINITY
                : utc(DateTimes.checked(value).toInstant());
    }

    static String write(Instant value) {
        if (value.equals(Instant.MAX)) {
            return INFINITY;
        }
        return value.equals(Instant.MIN) ? MINUS_INFINITY : utc(DateTimes.checked(value));
    }

    private static String utc(Instant value) {
        return dateTime(LocalDateTime.ofInstant(value, ZoneOffset.UTC), "+00");
    }

    private static String dateTime(LocalDateTime value, String offset) {
        StringBuilder text = new StringBuilder(32);
        date(value.toLocalDate(), text);
        text.append(' ');
        TimeText.write(value.toLocalTime(), text);
        text.append(offset);
        return era(value.toLocalDate(), text);
    }

    private static void date(LocalDate value, StringBuilder text) {
        int year = value.getYear() > 0 ? value.getYear() : 1 - value.getYear();
        if (year < 1000) {
            text.append(year < 10 ? "000" : year < 100 ? "00" : "0");
        }
        text.append(year);
        TimeText.two("-", value.getMonthValue(), text);
        TimeText.two("-", value.getDayOfMonth(), text);
    }

    private static String era(LocalDate value, StringBuilder text) {
        return (value.getYear() > 0 ? text : text.append(BC)).toString();
    }

    // Reading

    static LocalDate localDate(String text) {
        if (text.equals(INFINITY)) {
            return LocalDate.MAX;
        }
        if (text.equals(MINUS_INFINITY)) {
            return LocalDate.MIN;
        }
        TextScanner scanner = new TextScanner(text, "a date");
        LocalDate date = date(scanner, text.endsWith(BC));
        end(scanner);
        return date;
    }

    static LocalDateTime localDateTime(String text) {
        if (text.equals(INFINITY)) {
            return LocalDateTime.MAX;
        }
        if (text.equals(MINUS_INFINITY)) {
            return LocalDateTime.MIN;
        }
        TextScanner scanner = new TextScanner(text, "a timestamp");
        LocalDateTime value = dateTime(scanner, text.endsWith(BC));
        end(scanner);
        return value;
    }

    static OffsetDateTime offsetDateTime(String text) {
        if (text.equals(INFINITY)) {
            return OffsetDateTime.MAX;
        }
        return text.equals(MINUS_INFINITY) ? OffsetDateTime.MIN : point(text).atOffset(ZoneOffset.UTC);
    }

    static Instant instant(String text) {
        if (text.equals(INFINITY)) {
            return Instant.MAX;
        }
        return text.equals(MINUS_INFINITY) ? Instant.MIN : point(text);
    }

    private static Instant point(String text) {
        TextScanner scanner = new TextScanner(text, "a timestamp with time zone");
        LocalDateTime value = dateTime(scanner, text.endsWith(BC));
        ZoneOffset offset = TimeText.offset(scanner);
        end(scanner);
        return value.toInstant(offset);
    }

    private static LocalDateTime dateTime(TextScanner scanner, boolean beforeChrist) {
        LocalDate date = date(scanner, beforeChrist);
        scanner.expect(' ');
        return date.atTime(TimeText.time(scanner));
    }

    private static LocalDate date(TextScanner scanner, boolean beforeChrist) {
        int year = scanner.smallNumber();
        scanner.expect('-');
        int month = scanner.smallNumber();
        scanner.expect('-');
        int day = scanner.smallNumber();
        try {
            return LocalDate.of(beforeChrist ? 1 - year : year, month, day);
        } catch (DateTimeException e) {
            ValueException failure = scanner.unexpected();
            failure.addSuppressed(e);
            throw failure;
        }
    }

    private static void end(TextScanner scanner) {
        scanner.accept(BC);
        scanner.end();
    }
}
