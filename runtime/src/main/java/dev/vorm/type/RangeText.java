package dev.vorm.type;

import org.jspecify.annotations.Nullable;

/** Ranges as PostgreSQL writes them: {@code [1,4)}, {@code ["2024-01-01 00:00:00",)}, {@code empty}. */
final class RangeText<T extends Comparable<? super T>> implements TextForm<Range<T>> {
    private static final String EMPTY = "empty";

    private final TextForm<T> bounds;

    RangeText(TextForm<T> bounds) {
        this.bounds = bounds;
    }

    @Override
    public String write(Range<T> value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        StringBuilder text = new StringBuilder();
        text.append(value.lowerInclusive() ? '[' : '(');
        bound(value.lower(), text);
        text.append(',');
        bound(value.upper(), text);
        return text.append(value.upperInclusive() ? ']' : ')').toString();
    }

    private void bound(@Nullable T value, StringBuilder text) {
        if (value == null) {
            return;
        }
        String bound = bounds.write(value);
        text.append('"');
        for (int i = 0; i < bound.length(); i++) {
            char c = bound.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\');
            }
            text.append(c);
        }
        text.append('"');
    }

    @Override
    public Range<T> read(String text) {
        TextScanner scanner = new TextScanner(text, "a range");
        Range<T> range = read(scanner);
        scanner.end();
        return range;
    }

    Range<T> read(TextScanner scanner) {
        if (scanner.accept(EMPTY)) {
            return Range.empty();
        }
        boolean lowerInclusive = scanner.accept('[');
        if (!lowerInclusive) {
            scanner.expect('(');
        }
        T lower = bound(scanner);
        scanner.expect(',');
        T upper = bound(scanner);
        boolean upperInclusive = scanner.accept(']');
        if (!upperInclusive) {
            scanner.expect(')');
        }
        return Range.of(lower, lowerInclusive, upper, upperInclusive);
    }

    /** A quote in quotes is doubled, or has a backslash before it. */
    private @Nullable T bound(TextScanner scanner) {
        if (scanner.at(',') || scanner.at(')') || scanner.at(']')) {
            return null;
        }
        StringBuilder bound = new StringBuilder();
        boolean quoted = false;
        while (quoted || !(scanner.at(',') || scanner.at(')') || scanner.at(']'))) {
            char c = scanner.next();
            if (c == '\\') {
                bound.append(scanner.next());
            } else if (c != '"') {
                bound.append(c);
            } else if (quoted && scanner.accept('"')) {
                bound.append('"');
            } else {
                quoted = !quoted;
            }
        }
        return bounds.read(bound.toString());
    }
}
