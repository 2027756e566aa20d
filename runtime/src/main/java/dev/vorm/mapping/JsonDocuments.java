package dev.vorm.mapping;

import dev.vorm.type.ValueException;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one type: what {@link JsonCodec} makes of them, held to what both directions can carry.
 *
 * <p>All failures are an {@link IllegalArgumentException} whose text goes on after the name of a property, and holds
 * nothing of the document.
 *
 * @param <T> the Java type
 */
final class JsonDocuments<T> {
    private final JsonType<T> type;
    private final boolean mayRepeatKeys;
    private final boolean mayBeNull;
    private volatile @Nullable JsonCodec codec;

    /**
     * Documents.
     *
     * @param mayRepeatKeys whether what is read can have a key twice, as in {@code json}: the last one counts
     * @param mayBeNull whether JSON's null is read as null, as in a part of a document
     */
    JsonDocuments(JsonType<T> type, boolean mayRepeatKeys, boolean mayBeNull) {
        this.type = type;
        this.mayRepeatKeys = mayRepeatKeys;
        this.mayBeNull = mayBeNull;
    }

    String write(T value) {
        String text = call(JsonCodec::write, value);
        JsonText.check(text);
        if (text.equals("null")) {
            // What it would be when it is read again.
            read(text);
        }
        return text;
    }

    // The codec reads nothing else, and null only where that may be.
    @SuppressWarnings({"unchecked", "NullAway"})
    T read(String text) {
        Object value = call(JsonCodec::read, text);
        if (value == null && !mayBeNull) {
            throw new ValueException("holds JSON's null, which " + type
                    + " has no value for: keep SQL NULL in the column, or make the property a JsonNode");
        }
        return (T) value;
    }

    private <A, R extends @Nullable Object> R call(BiFunction<JsonCodec, A, R> function, A argument) {
        try {
            return function.apply(codec(), argument);
        } catch (StackOverflowError e) {
            throw new ValueException("has JSON that is nested too deep for the stack of its thread");
        }
    }

    /** Not before it is needed, so that the application can configure Jackson first. */
    private JsonCodec codec() {
        JsonCodec result = codec;
        if (result == null) {
            result = JsonCodec.of(type, mayRepeatKeys);
            codec = result;
        }
        return result;
    }
}
