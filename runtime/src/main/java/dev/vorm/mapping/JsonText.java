package dev.vorm.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** What JSON texts must keep to, so that what is written can be stored and read again. */
final class JsonText {
    /** How deep objects and arrays may be in each other, written or read. */
    static final int MAX_DEPTH = 1000;

    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private JsonText() {}

    /** Makes writers that keep to the depth, and readers that keep to it and to nothing else. */
    static JsonFactory newFactory() {
        return new JsonFactoryBuilder()
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .build())
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .enable(StreamReadFeature.USE_FAST_BIG_NUMBER_PARSER)
                // As strings they would come back as strings.
                .disable(JsonWriteFeature.WRITE_NAN_AS_STRINGS)
                // The shared table of names refuses names whose hashes are alike, and keeps them for ever.
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
    }

    /** Refuses a written text that PostgreSQL could not hold whole, or that could not be read again. */
    static void check(String text) {
        if (isTooDeep(text)) {
            throw tooDeep("has a value whose JSON");
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                i = checkString(text, i + 1);
            } else if (c == 'N' || c == 'I') {
                throw new IllegalArgumentException("has NaN or Infinity in its value, which JSON has no number for");
            }
        }
    }

    /** Returns where a string ends. */
    private static int checkString(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '"') {
            int escaped = escaped(text, i);
            int length = escaped < 0 ? 1 : 2 + HEX_DIGITS;
            char c = escaped < 0 ? text.charAt(i) : (char) escaped;
            if (c == 0) {
                throw new IllegalArgumentException(
                        "has a string with the character U+0000 in its value, which PostgreSQL cannot hold");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || !isLow(text, i + length, escaped >= 0)) {
                    throw new IllegalArgumentException(
                            "has a string with half of a surrogate pair in its value, which is no character");
                }
                length *= 2;
            } else if (c == '\\' && escaped < 0) {
                length = 2;
            }
            i += length;
        }
        return i;
    }

    private static boolean isLow(String text, int at, boolean escape) {
        int c = escape ? escaped(text, at) : at < text.length() ? text.charAt(at) : 0;
        return c >= Character.MIN_LOW_SURROGATE && c <= Character.MAX_LOW_SURROGATE;
    }

    /** The character of an escape with four digits, or -1 where there is none. */
    private static int escaped(String text, int at) {
        int digits = at + 2;
        if (!text.startsWith("\\u", at) || digits + HEX_DIGITS > text.length()) {
            return -1;
        }
        int c = 0;
        for (int i = digits; i < digits + HEX_DIGITS; i++) {
            c = c * HEX + Math.max(0, Character.digit(text.charAt(i), HEX));
        }
        return c;
    }

    /** Why a text could not be read. */
    static IllegalArgumentException unreadable(String text, JsonType<?> type, String detail) {
        return isTooDeep(text)
                ? tooDeep("holds JSON that")
                : new IllegalArgumentException("holds JSON that cannot be read as " + type + detail);
    }

    static IllegalArgumentException tooDeep(String what) {
        return new IllegalArgumentException(what + " is nested deeper than " + MAX_DEPTH + " levels");
    }

    private static boolean isTooDeep(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth <= MAX_DEPTH; i++) {
            switch (text.charAt(i)) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> i = endOfString(text, i + 1);
                default -> {}
            }
        }
        return depth > MAX_DEPTH;
    }

    private static int endOfString(String text, int start) {
        int i = start;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }
}
