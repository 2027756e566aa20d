package dev.vorm.type;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Intervals as text: written so that every setting of {@code IntervalStyle} takes it, and read in all four styles.
 */
final class IntervalText {
    private static final String AGO = " ago";
    private static final long MICROS_OF_SECOND = 1_000_000;
    private static final long MICROS_OF_MINUTE = 60 * MICROS_OF_SECOND;
    private static final long MICROS_OF_HOUR = 60 * MICROS_OF_MINUTE;

    private final String text;
    private long months;
    private long days;
    private long micros;

    private IntervalText(String text) {
        this.text = text;
    }

    /** As ISO 8601 says, with a sign for each number, none of which has more digits than a double. */
    static String write(Interval value) {
        long micros = value.microseconds();
        return "P" + value.months() + "M" + value.days() + "DT"
                + micros / MICROS_OF_HOUR + "H"
                + micros / MICROS_OF_MINUTE % 60 + "M"
                + BigDecimal.valueOf(micros % MICROS_OF_MINUTE, 6).toPlainString() + "S";
    }

    static Interval read(String text) {
        if (text.endsWith("infinity")) {
            throw new ValueException("no interval of Java is infinite");
        }
        IntervalText interval = new IntervalText(text);
        if (text.startsWith("P")) {
            interval.iso();
        } else if (text.startsWith("@")) {
            boolean ago = text.endsWith(AGO);
            interval.words(text.substring(1, text.length() - (ago ? AGO.length() : 0)), ago);
        } else {
            interval.words(text, false);
        }
        return new Interval(Math.toIntExact(interval.months), Math.toIntExact(interval.days), interval.micros);
    }

    /** {@code P1Y2M3DT4H5M6.789S}. */
    private void iso() {
        TextScanner scanner = scanner(text);
        scanner.expect('P');
        boolean time = false;
        while (!scanner.atEnd()) {
            time |= scanner.accept('T');
            boolean negative = sign(scanner);
            long number = scanner.digits();
            int fraction = scanner.micros();
            add(negative, number, fraction, unit(scanner.next(), time));
        }
    }

    private Unit unit(char letter, boolean time) {
        return switch (letter) {
            case 'Y' -> Unit.YEAR;
            case 'M' -> time ? Unit.MINUTE : Unit.MONTH;
            case 'W' -> Unit.WEEK;
            case 'D' -> Unit.DAY;
            case 'H' -> Unit.HOUR;
            case 'S' -> Unit.SECOND;
            default -> throw scanner(text).unexpected();
        };
    }

    /** {@code 1 year -2 mons 04:05:06}, {@code 1 year 4 hours}, and {@code 1-2 -3 4:05:06} of standard SQL. */
    private void words(String written, boolean ago) {
        Deque<String> words = new ArrayDeque<>(List.of(written.trim().split(" +")));
        boolean negativeBefore = false;
        while (!words.isEmpty()) {
            TextScanner scanner = scanner(words.remove());
            // Standard SQL writes one sign in front of days and time, if it can.
            boolean negative = (negativeBefore && scanner.atDigit()) || sign(scanner) != ago;
            long number = scanner.digits();
            if (scanner.accept(':')) {
                time(negative, number, scanner);
            } else if (scanner.accept('-')) {
                add(negative, number, 0, Unit.YEAR);
                add(negative, scanner.digits(), 0, Unit.MONTH);
            } else {
                int fraction = scanner.micros();
                if (words.isEmpty() || !Character.isLetter(words.element().charAt(0))) {
                    negativeBefore = negative;
                    add(negative, number, fraction, Unit.DAY);
                } else {
                    add(negative, number, fraction, unit(words.remove()));
                }
            }
            scanner.end();
        }
    }

    private void time(boolean negative, long hours, TextScanner scanner) {
        add(negative, hours, 0, Unit.HOUR);
        add(negative, scanner.digits(), 0, Unit.MINUTE);
        scanner.expect(':');
        long seconds = scanner.digits();
        add(negative, seconds, scanner.micros(), Unit.SECOND);
    }

    private Unit unit(String word) {
        return switch (word) {
            case "year", "years" -> Unit.YEAR;
            case "mon", "mons" -> Unit.MONTH;
            case "day", "days" -> Unit.DAY;
            case "hour", "hours" -> Unit.HOUR;
            case "min", "mins" -> Unit.MINUTE;
            case "sec", "secs" -> Unit.SECOND;
            default -> throw scanner(text).unexpected();
        };
    }

    private static TextScanner scanner(String text) {
        return new TextScanner(text, "an interval");
    }

    private static boolean sign(TextScanner scanner) {
        boolean negative = scanner.accept('-');
        if (!negative) {
            scanner.accept('+');
        }
        return negative;
    }

    /** Signs go first, for the smallest number has no positive one. */
    private void add(boolean negative, long number, int fraction, Unit unit) {
        int sign = negative ? -1 : 1;
        long signed = Math.multiplyExact(sign * number, unit.size);
        switch (unit) {
            case YEAR, MONTH -> months = Math.addExact(months, signed);
            case WEEK, DAY -> days = Math.addExact(days, signed);
            default -> micros = Math.addExact(Math.addExact(micros, signed), (long) sign * fraction);
        }
        if (fraction != 0 && unit != Unit.SECOND) {
            throw scanner(text).unexpected();
        }
    }

    private enum Unit {
        YEAR(12),
        MONTH(1),
        WEEK(7),
        DAY(1),
        HOUR(MICROS_OF_HOUR),
        MINUTE(MICROS_OF_MINUTE),
        SECOND(MICROS_OF_SECOND);

        final long size;

        Unit(long size) {
            this.size = size;
        }
    }
}
