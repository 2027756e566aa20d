package dev.vorm.query;

import java.util.Objects;

/**
 * A key of an object of JSON with its value.
 *
 * @param key the key
 * @param value the value; NULL becomes JSON's null
 */
public record JsonField(String key, Expression<?> value) {
    /** Refuses nulls. */
    public JsonField {
        Objects.requireNonNull(key, "the key");
        Objects.requireNonNull(value, "the value");
    }
}
