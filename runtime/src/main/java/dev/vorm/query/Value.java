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

    /** A value that a function or an operator gets. */
    static <T> Value<T> argument(T value, SqlType<T> type) {
        if (value == null) {
            throw new IllegalArgumentException("An argument of a function or an operator must not be null");
        }
        return new Value<>(value, type);
    }

    /** A text that a function or an operator gets. */
    static Value<String> argument(String value) {
        return argument(value, SqlType.TEXT);
    }

    /** A number that a function or an operator gets. */
    static Value<Integer> argument(int value) {
        return new Value<>(value, SqlType.INTEGER);
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
