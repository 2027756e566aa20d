package dev.vorm.mapping;

import org.jspecify.annotations.Nullable;

/** Between values of one type and JSON text. */
interface JsonCodec {
    /**
     * Writes a value, never as more than {@link JsonText#MAX_DEPTH} levels.
     *
     * @throws IllegalArgumentException it cannot be JSON
     */
    String write(Object value);

    /**
     * Reads a value.
     *
     * @param text what PostgreSQL took for JSON
     * @return null for JSON's null, where the type has no value for it
     * @throws IllegalArgumentException it cannot be a value
     */
    @Nullable
    Object read(String text);

    /** The codec of a type: Jackson's databind where that is on the path. */
    static JsonCodec of(JsonType<?> type, boolean mayRepeatKeys) {
        try {
            return new JsonBinding(type, mayRepeatKeys);
        } catch (NoClassDefFoundError e) {
            return new JsonTree(type);
        }
    }
}
