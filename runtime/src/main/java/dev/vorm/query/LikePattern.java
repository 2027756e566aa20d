package dev.vorm.query;

/** Patterns of {@code LIKE}. */
final class LikePattern {
    private LikePattern() {}

    /** A pattern that matches exactly the given text. */
    static String escape(String text) {
        Value.requireComparable(text);
        StringBuilder pattern = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == '\\') {
                pattern.append('\\');
            }
            pattern.append(c);
        }
        return pattern.toString();
    }
}
