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

    /** Whether Jackson's databind is on the path. */
    boolean DATABIND = databind();

    private static boolean databind() {
        try {
            return JsonBindingMapper.isThere();
        } catch (NoClassDefFoundError e) {
            return false;
        }
    }

    /** The codec of a type. */
    static JsonCodec of(JsonType<?> type, boolean mayRepeatKeys) {
        return DATABIND ? new JsonBinding(type, mayRepeatKeys) : new JsonTree(type);
    }
}
