package dev.vorm.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import dev.vorm.type.ValueException;

/** What JSON texts must keep to, so that what is written can be stored and read again. */
final class JsonText {
    /**
     * How deep objects and arrays may be in each other, written or read. Jackson calls itself for each level; so many
     * it can read of any type on a thread with the usual stack of 1 MB: of records with subtypes, the worst, it takes
     * three quarters of that.
     */
    static final int MAX_DEPTH = 500;

    private static final int HEX = 16;
    private static final int ESCAPE = "\\u0000".length();

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
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"' -> i = checkString(text, i + 1);
                case '{', '[' -> {
                    if (++depth > MAX_DEPTH) {
                        throw tooDeep("has a value whose JSON");
                    }
                }
                case '}', ']' -> depth--;
                case 'N', 'I' ->
                    throw new ValueException("has NaN or Infinity in its value, which JSON has no number for");
                default -> {}
            }
        }
    }

    /** Returns where a string ends. */
    private static int checkString(String text, int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                return i;
            }
            i += c == '\\' || c == 0 || c >= Character.MIN_SURROGATE ? checkCharacter(text, i) : 1;
        }
        return i;
    }

    /** Returns how long a character is, written out or as escapes. */
    private static int checkCharacter(String text, int at) {
        int escaped = escaped(text, at);
        char c = escaped < 0 ? text.charAt(at) : (char) escaped;
        int length = escaped < 0 ? 1 : ESCAPE;
        if (c == 0) {
            throw new ValueException(
                    "has a string with the character U+0000 in its value, which PostgreSQL cannot hold");
        }
        if (Character.isSurrogate(c)) {
            if (!Character.isHighSurrogate(c) || !isLow(text, at + length, escaped >= 0)) {
                throw new ValueException(
                        "has a string with half of a surrogate pair in its value, which is no character");
            }
            return 2 * length;
        }
        return c == '\\' && escaped < 0 ? 2 : length;
    }

    private static boolean isLow(String text, int at, boolean escape) {
        int c = escape ? escaped(text, at) : at < text.length() ? text.charAt(at) : 0;
        return c >= Character.MIN_LOW_SURROGATE && c <= Character.MAX_LOW_SURROGATE;
    }

    /** The character of an escape by its number, or -1 where there is none. */
    private static int escaped(String text, int at) {
        if (!text.startsWith("\\u", at) || at + ESCAPE > text.length()) {
            return -1;
        }
        int c = 0;
        for (int i = at + 2; i < at + ESCAPE; i++) {
            c = c * HEX + Math.max(0, Character.digit(text.charAt(i), HEX));
        }
        return c;
    }

    /** Why a text could not be read. */
    static IllegalArgumentException unreadable(String text, JsonType<?> type, String detail) {
        return isTooDeep(text)
                ? tooDeep("holds JSON that")
                : new ValueException("holds JSON that cannot be read as " + type + detail);
    }

    static IllegalArgumentException tooDeep(String what) {
        return new ValueException(what + " is nested deeper than " + MAX_DEPTH + " levels");
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
