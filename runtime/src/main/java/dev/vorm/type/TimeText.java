package dev.vorm.type;

import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;

/** Times of day, and offsets from UTC, as PostgreSQL writes them: {@code 04:05:06.789-08:30}. */
final class TimeText {
    private static final int MOST_OFFSET = 16 * 3600 - 1;
    private static final int NANOS_OF_MICRO = 1000;

    private TimeText() {}

    static String write(LocalTime value) {
        StringBuilder text = new StringBuilder(15);
        write(value, text);
        return text.toString();
    }

    static void write(LocalTime value, StringBuilder text) {
        two("", value.getHour(), text);
        two(":", value.getMinute(), text);
        two(":", value.getSecond(), text);
        int micros = value.getNano() / NANOS_OF_MICRO;
        if (micros > 0) {
            text.append('.').append(1_000_000 + micros).deleteCharAt(text.length() - 7);
        }
    }

    static String write(OffsetTime value) {
        int seconds = value.getOffset().getTotalSeconds();
        if (Math.abs(seconds) > MOST_OFFSET) {
            throw new ValueException("PostgreSQL has no offsets of 16 hours and more");
        }
        StringBuilder text = new StringBuilder(24);
        write(value.toLocalTime(), text);
        two(seconds < 0 ? "-" : "+", Math.abs(seconds) / 3600, text);
        two(":", Math.abs(seconds) / 60 % 60, text);
        two(":", Math.abs(seconds) % 60, text);
        return text.toString();
    }

    /** A separator, and a number of two digits. */
    static void two(String separator, int number, StringBuilder text) {
        text.append(separator).append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    static LocalTime localTime(String text) {
        TextScanner scanner = new TextScanner(text, "a time");
        LocalTime time = time(scanner);
        scanner.end();
        return time;
    }

    static OffsetTime offsetTime(String text) {
        TextScanner scanner = new TextScanner(text, "a time with time zone");
        LocalTime time = time(scanner);
        ZoneOffset offset = offset(scanner);
        scanner.end();
        return time.atOffset(offset);
    }

    static LocalTime time(TextScanner scanner) {
        int hour = scanner.smallNumber();
        scanner.expect(':');
        int minute = scanner.smallNumber();
        scanner.expect(':');
        int second = scanner.smallNumber();
        int micros = scanner.micros();
        if (hour == 24) {
            throw new ValueException("Java has no 24:00");
        }
        if (hour > 24 || minute > 59 || second > 59) {
            throw scanner.unexpected();
        }
        return LocalTime.of(hour, minute, second, micros * NANOS_OF_MICRO);
    }

    static ZoneOffset offset(TextScanner scanner) {
        boolean west = scanner.accept('-');
        if (!west) {
            scanner.expect('+');
        }
        int hours = scanner.smallNumber();
        int minutes = scanner.accept(':') ? scanner.smallNumber() : 0;
        int seconds = scanner.accept(':') ? scanner.smallNumber() : 0;
        if (hours > 15 || minutes > 59 || seconds > 59) {
            throw scanner.unexpected();
        }
        int total = hours * 3600 + minutes * 60 + seconds;
        return ZoneOffset.ofTotalSeconds(west ? -total : total);
    }
}
