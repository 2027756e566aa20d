package dev.vorm.query;

import dev.vorm.type.SqlType;
import org.jspecify.annotations.Nullable;

/** A value of the application; null is SQL's NULL. */
record Value<T>(@Nullable T value, SqlType<T> type) implements Expression<T> {
    /** A value to compare with. */
    static <T> Value<T> compared(T value, SqlType<T> type) {
        requireComparable(value);
        return new Value<>(value, type);
    }

    /** Refuses null, with which no comparison is ever true. */
    static void requireComparable(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    "A comparison with null is never true: use isNull() or isNotNull() instead");
        }
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.value(value, type);
    }

    /** Without the value, which may be a secret. */
    @Override
    public String toString() {
        return "?";
    }
}
