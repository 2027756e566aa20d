package dev.vorm.type;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Takes the text of an array apart. */
final class ArrayScanner {
    private static final String OTHER_DIMENSIONS = "the array has another number of dimensions than the Java type";

    private final String text;
    private final char delimiter;
    private int at;

    ArrayScanner(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Passes the bounds of an array that does not count from 1: {@code [2:3]=}. Lists and arrays of Java have none. */
    void skipBounds() {
        if (text.startsWith("[")) {
            at = text.indexOf('=') + 1;
        }
    }

    boolean isEmptyArray() {
        return text.startsWith("{}", at) && text.length() == at + 2;
    }

    void open() {
        if (peek() != '{') {
            throw new ValueException(OTHER_DIMENSIONS);
        }
        at++;
    }

    /** Whether another element follows; else the row is over. */
    boolean more() {
        char c = peek();
        at++;
        if (c != delimiter && c != '}') {
            throw broken();
        }
        return c == delimiter;
    }

    /** The text of the next element; null for NULL. */
    @Nullable
    String element() {
        char c = peek();
        if (c == '{') {
            throw new ValueException(OTHER_DIMENSIONS);
        }
        if (c == '"') {
            at++;
            return quoted();
        }
        int start = at;
        while (peek() != delimiter && peek() != '}') {
            at++;
        }
        String element = text.substring(start, at);
        return element.toUpperCase(Locale.ROOT).equals("NULL") ? null : element;
    }

    private String quoted() {
        StringBuilder element = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            element.append(c == '\\' ? next() : c);
        }
        return element.toString();
    }

    void end() {
        if (at != text.length()) {
            throw broken();
        }
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private char peek() {
        if (at >= text.length()) {
            throw broken();
        }
        return text.charAt(at);
    }

    private static ValueException broken() {
        return new ValueException("its text is not that of an array");
    }
}
