package dev.vorm.sql;

import dev.vorm.type.Interval;
import dev.vorm.type.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;

/** Random values of the application, and texts that would do harm if they got into a statement. */
final class RandomValues {
    /** A character that all texts have that must travel as binds, and no text that stands in SQL. */
    static final String MARK = "\u00a7";

    static final List<String> HOSTILE = List.of(
            "'; drop table kinds; --",
            "$1",
            "\\",
            "\\'",
            "''",
            "\"",
            "/*",
            "{0}",
            "?",
            "$$",
            ":x",
            "%_",
            "\u00e4",
            "\ud83d\ude00",
            "\n",
            " ",
            "E'\\x'");

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    String text() {
        return one(HOSTILE) + MARK + one(HOSTILE);
    }

    /** What stands in SQL as a literal. */
    String key() {
        return random.nextBoolean() ? one(List.of("a", "n", "k")) : one(HOSTILE) + one(HOSTILE);
    }

    int small() {
        return random.nextInt(9) - 2;
    }

    BigDecimal decimal() {
        return BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3));
    }

    LocalDate date() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
    }

    LocalDateTime timestamp() {
        return date().atTime(time());
    }

    Instant instant() {
        return timestamp().toInstant(ZoneOffset.UTC);
    }

    LocalTime time() {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    Interval interval() {
        return new Interval(random.nextInt(14), random.nextInt(40), random.nextInt(1_000_000));
    }

    Range<Integer> range() {
        int lower = small();
        return random.nextInt(5) == 0 ? Range.empty() : Range.closedOpen(lower, lower + 1 + random.nextInt(5));
    }

    String document() {
        return "{\"a\": {\"b\": [" + small() + ", \"" + MARK + "\"]}}";
    }

    <T> T one(List<? extends T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
