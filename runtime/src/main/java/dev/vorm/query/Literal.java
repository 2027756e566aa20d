package dev.vorm.query;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** What stands in SQL itself where a bind would make equal expressions differ: keys, fields, names of configurations. */
final class Literal {
    private Literal() {}

    /** A text in quotes. */
    static String text(String value) {
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text in SQL cannot have the character NUL");
        }
        String quoted = "'" + value.replace("'", "''") + "'";
        return value.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
    }

    /** Texts in quotes as an array. */
    static String texts(String... values) {
        StringBuilder array = new StringBuilder("ARRAY[");
        for (int i = 0; i < values.length; i++) {
            array.append(i > 0 ? ", " : "").append(text(values[i]));
        }
        return array.append("]::text[]").toString();
    }

    /** A time zone in quotes; of an offset as POSIX writes it, with the sign the other way round. */
    static String zone(ZoneId zone) {
        if (!(zone.normalized() instanceof ZoneOffset offset)) {
            return text(zone.getId());
        }
        int seconds = Math.abs(offset.getTotalSeconds());
        String time = "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
        return seconds == 0 ? "'UTC'" : text("<" + "LOC" + ">" + (offset.getTotalSeconds() > 0 ? "-" : "+") + time);
    }

    /** The name of a configuration of text search, in quotes. */
    static String configuration(String name) {
        return text(name) + "::regconfig";
    }
}
