package dev.vorm.query;

import dev.vorm.type.SqlType;

/**
 * What a record that is kept as JSON has under a key. Generated table classes make them, and extend it for a record within one: with
 * a field for each of its components.
 *
 * <p>It is NULL where the key is not there. JSON's null is null, too, where it is read, tested or replaced; to PostgreSQL itself it
 * is a value.
 *
 * @param <T> the Java type that it is read as
 */
public non-sealed class JsonPart<T> implements JsonExpression<T> {
    private final Composed<T> value;
    private final TextExpression text;

    /**
     * Names a part.
     *
     * @param whole what it is a part of
     * @param key its key
     * @param type its type, for which JSON's null is null
     */
    public JsonPart(JsonExpression<?> whole, String key, SqlType<T> type) {
        this.value = Json.operator(whole, " -> " + Literal.text(key), type);
        this.text = whole.atText(key);
    }

    @Override
    public final SqlType<T> type() {
        return value.type();
    }

    @Override
    public final void accept(ExpressionVisitor visitor) {
        value.accept(visitor);
    }

    @Override
    public final Condition isNull() {
        return text.isNull();
    }

    @Override
    public final Condition isNotNull() {
        return text.isNotNull();
    }

    @Override
    public final Condition isDistinctFrom(Expression<T> other) {
        return Json.orNull(this).isDistinctFrom(other);
    }

    @Override
    public final Condition isNotDistinctFrom(Expression<T> other) {
        return Json.orNull(this).isNotDistinctFrom(other);
    }

    @Override
    public final JsonExpression<T> coalesce(T other) {
        return Json.orNull(this).coalesce(other);
    }

    @Override
    public final JsonExpression<T> coalesce(Expression<T> other) {
        return Json.orNull(this).coalesce(other);
    }

    /** Whether it is the same part of the same column. */
    @Override
    public final boolean equals(Object other) {
        return other instanceof JsonPart<?> part && value.equals(part.value);
    }

    @Override
    public final int hashCode() {
        return value.hashCode();
    }

    @Override
    public final String toString() {
        return value.toString();
    }
}
