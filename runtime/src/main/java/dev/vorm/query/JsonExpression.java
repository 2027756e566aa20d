package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;

/**
 * An expression whose value is JSON: {@code json} or {@code jsonb}. What only {@code jsonb} has casts {@code json} to it.
 *
 * @param <T> the Java type that it is read as
 */
public sealed interface JsonExpression<T> extends Typed<T, JsonExpression<T>>
        permits AsJson, JsonAggregate, JsonColumn, JsonPart {
    @Override
    default JsonExpression<T> wrap(Expression<T> expression) {
        return new AsJson<>(expression);
    }

    /** The value of a key; NULL when there is none. */
    default JsonExpression<String> at(String key) {
        return new AsJson<>(Json.operator(this, " -> " + Literal.text(key), Json.text(this)));
    }

    /** The value of a key, as text; NULL when there is none, or it is JSON's null. */
    default TextExpression atText(String key) {
        return new AsText(Json.operator(this, " ->> " + Literal.text(key), SqlType.TEXT));
    }

    /** The value of a key, as a number; fails on the server when it is none. */
    default NumberExpression<BigDecimal> atNumber(String key) {
        return atText(key).castToNumeric();
    }

    /** The value of a key, as a condition; fails on the server when it is none. */
    default Condition atBoolean(String key) {
        return atText(key).castToBoolean();
    }

    /** The element at a place, from 0, and from the end when negative; NULL when there is none. */
    default JsonExpression<String> at(int index) {
        return new AsJson<>(Json.operator(this, " -> " + index, Json.text(this)));
    }

    /** The element at a place, from 0, and from the end when negative, as text; NULL when there is none, or it is JSON's null. */
    default TextExpression atText(int index) {
        return new AsText(Json.operator(this, " ->> " + index, SqlType.TEXT));
    }

    /** The element at a place, from 0, and from the end when negative, as a number; fails on the server when it is none. */
    default NumberExpression<BigDecimal> atNumber(int index) {
        return atText(index).castToNumeric();
    }

    /** The element at a place, from 0, and from the end when negative, as a condition; fails on the server when it is none. */
    default Condition atBoolean(int index) {
        return atText(index).castToBoolean();
    }

    /** The value at a path of keys and places; NULL when there is none. */
    default JsonExpression<String> path(String... path) {
        return new AsJson<>(Json.operator(this, " #> " + Literal.texts(path), Json.text(this)));
    }

    /** The value at a path of keys and places, as text; NULL when there is none, or it is JSON's null. */
    default TextExpression pathText(String... path) {
        return new AsText(Json.operator(this, " #>> " + Literal.texts(path), SqlType.TEXT));
    }

    /** Whether it has all that other JSON has: {@code @>}. */
    default Condition contains(T value) {
        return contains(new AsJson<>(Value.compared(value, type())));
    }

    /** Whether it has all that other JSON has: {@code @>}. */
    default Condition contains(JsonExpression<?> other) {
        return Composed.test(Json.binary(this), " @> ", Json.binary(other), Precedence.OPERATOR);
    }

    /** Whether other JSON has all that it has: {@code <@}. */
    default Condition containedBy(T value) {
        return containedBy(new AsJson<>(Value.compared(value, type())));
    }

    /** Whether other JSON has all that it has: {@code <@}. */
    default Condition containedBy(JsonExpression<?> other) {
        return Composed.test(Json.binary(this), " <@ ", Json.binary(other), Precedence.OPERATOR);
    }

    /** Whether it is an object with a key, or an array with a text. */
    default Condition hasKey(String key) {
        return Composed.test(Json.binary(this), " ? ", Value.compared(key, SqlType.TEXT), Precedence.OPERATOR);
    }

    /** Whether it is an object with one of the keys. */
    default Condition hasAnyKey(String... keys) {
        return Composed.test(
                Json.binary(this), " ?| ", Value.compared(List.of(keys), SqlType.TEXT.list()), Precedence.OPERATOR);
    }

    /** Whether it is an object with all the keys. */
    default Condition hasAllKeys(String... keys) {
        return Composed.test(
                Json.binary(this), " ?& ", Value.compared(List.of(keys), SqlType.TEXT.list()), Precedence.OPERATOR);
    }

    /** Whether a path of SQL/JSON finds something: {@code @?}. */
    default Condition pathExists(String jsonPath) {
        return Composed.test(Json.binary(this), " @? ", Json.path(jsonPath), Precedence.OPERATOR);
    }

    /** Whether the predicate of a path of SQL/JSON is true: {@code @@}. */
    default Condition pathMatches(String jsonPath) {
        return Composed.test(Json.binary(this), " @@ ", Json.path(jsonPath), Precedence.OPERATOR);
    }

    /** The first that a path of SQL/JSON finds; NULL when it finds nothing. */
    default JsonExpression<String> pathQueryFirst(String jsonPath) {
        return new AsJson<>(
                Composed.call("jsonb_path_query_first", SqlType.JSONB, Json.binary(this), Json.path(jsonPath)));
    }

    /** All that a path of SQL/JSON finds, as an array. */
    default JsonExpression<String> pathQueryArray(String jsonPath) {
        return new AsJson<>(
                Composed.call("jsonb_path_query_array", SqlType.JSONB, Json.binary(this), Json.path(jsonPath)));
    }

    /** With another value at a path of keys and places; it gets the last one when it has none. NULL becomes JSON's null. */
    default JsonExpression<T> set(List<String> path, Expression<?> value) {
        return Json.changed(this, "jsonb_set", path, value);
    }

    /** With a value before the place that a path ends at, or under a key that is not there yet. NULL becomes JSON's null. */
    default JsonExpression<T> insert(List<String> path, Expression<?> value) {
        return Json.changed(this, "jsonb_insert", path, value);
    }

    /** Without a key, or without the texts equal to it in an array. */
    default JsonExpression<T> without(String key) {
        return Json.without(this, " - " + Literal.text(key));
    }

    /** Without the element at a place, from 0, and from the end when negative. */
    default JsonExpression<T> without(int index) {
        return Json.without(this, " - " + (index < 0 ? "(" + index + ")" : index));
    }

    /** Without what is at a path of keys and places. */
    default JsonExpression<T> withoutPath(String... path) {
        return Json.without(this, " #- " + Literal.texts(path));
    }

    /** Two objects as one, in which the values of the other win; two arrays one behind the other. */
    default JsonExpression<T> concat(JsonExpression<?> other) {
        return Json.back(
                this,
                Composed.infix(Json.binary(this), " || ", Json.binary(other), Precedence.OPERATOR, SqlType.JSONB));
    }

    /** {@code object}, {@code array}, {@code string}, {@code number}, {@code boolean} or {@code null}. */
    default TextExpression typeOf() {
        return new AsText(Composed.call("jsonb_typeof", SqlType.TEXT, Json.binary(this)));
    }

    /** The number of elements; fails on the server when it is no array. */
    default NumberExpression<Integer> arrayLength() {
        return new AsNumber<>(Composed.call("jsonb_array_length", SqlType.INTEGER, Json.given(this)));
    }

    /** The same JSON, read as another Java type. */
    default <J> JsonExpression<J> as(SqlType<J> type) {
        return new AsJson<>(cast(type));
    }
}
