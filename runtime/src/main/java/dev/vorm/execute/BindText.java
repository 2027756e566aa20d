package dev.vorm.execute;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** Bind values as a log may show them. */
final class BindText {
    private static final int LONGEST = 100;
    private static final int MOST_ELEMENTS = 10;
    private static final int MOST_BINDS = 100;
    private static final String SECRET = "***";

    private BindText() {}

    /** One text for each bind: secrets masked, control characters escaped, what is long or much cut. */
    static List<String> of(SqlStatement<?> statement, Tuple binds) {
        int shown = Math.min(binds.size(), MOST_BINDS);
        List<String> texts = new ArrayList<>(shown);
        for (int i = 0; i < shown; i++) {
            texts.add(statement.isSensitive(i + 1) ? SECRET : text(binds.getValue(i)));
        }
        return List.copyOf(texts);
    }

    private static String text(Object value) {
        if (value instanceof Object[] values) {
            StringBuilder text = new StringBuilder("[");
            for (int i = 0; i < values.length && i < MOST_ELEMENTS; i++) {
                text.append(i == 0 ? "" : ", ").append(text(values[i]));
            }
            if (values.length > MOST_ELEMENTS) {
                text.append(", and ").append(values.length - MOST_ELEMENTS).append(" more");
            }
            return text.append(']').toString();
        }
        if (value instanceof Buffer bytes) {
            return bytes.length() + " bytes";
        }
        if (value instanceof CharSequence || value instanceof Enum<?>) {
            return "'" + line(value.toString()) + "'";
        }
        return value == null ? "NULL" : line(other(value));
    }

    /** A value's class can be its user's. */
    private static String other(Object value) {
        try {
            return String.valueOf(value);
        } catch (RuntimeException e) {
            return "a " + value.getClass().getName();
        }
    }

    /** On one line, without what a terminal would take for a command. */
    private static String line(String text) {
        int length = Math.min(text.length(), LONGEST);
        StringBuilder line = new StringBuilder(length + 16);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                case '\\' -> line.append("\\\\");
                case '\'' -> line.append("''");
                default -> {
                    if (mayShow(c)) {
                        line.append(c);
                    } else {
                        line.append(String.format("\\u%04x", (int) c));
                    }
                }
            }
        }
        if (text.length() > length) {
            line.append("... (").append(text.length()).append(" characters)");
        }
        return line.toString();
    }

    /** Neither control characters nor those that start lines or turn their direction. */
    private static boolean mayShow(char c) {
        int type = Character.getType(c);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
