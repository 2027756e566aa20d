package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/** What the functions and operators of JSON take and give. */
final class Json {
    private static final SqlType<String> PATH = SqlType.text("jsonpath", String.class, path -> path, path -> path);

    private Json() {}

    /** The type of parts of JSON, as text. */
    static SqlType<String> text(Expression<?> json) {
        return isText(json) ? SqlType.JSON : SqlType.JSONB;
    }

    private static boolean isText(Expression<?> json) {
        return json.type().name().equals(SqlType.JSON.name());
    }

    /** In its binary form. */
    static Expression<?> binary(Expression<?> json) {
        return isText(json) ? json.cast(SqlType.JSONB) : json;
    }

    static <T> Composed<T> operator(Expression<?> json, String words, SqlType<T> type) {
        return new Words()
                .operand(Operand.first(json, Precedence.OPERATOR))
                .word(words)
                .derived(type, Precedence.OPERATOR);
    }

    /** NULL instead of JSON's null. */
    static <T> JsonExpression<T> orNull(JsonExpression<T> json) {
        Words words = isText(json)
                ? new Words()
                        .word("CASE WHEN json_typeof(")
                        .expression(json)
                        .word(") <> 'null' THEN ")
                        .expression(json)
                        .word(" END")
                : new Words().word("nullif(").expression(json).word(", 'null')");
        return new AsJson<>(words.of(json.type()));
    }

    /** In its binary form, with NULL for the JSON null of a part of a record. */
    static Expression<?> given(JsonExpression<?> json) {
        return binary(json instanceof JsonPart<?> part ? orNull(part) : json);
    }

    static Value<String> path(String jsonPath) {
        return Value.compared(jsonPath, PATH);
    }

    /** What a function makes of {@code jsonb}, in the type that it was before. */
    static <T> JsonExpression<T> back(JsonExpression<T> before, Composed<?> changed) {
        return new AsJson<>(
                isText(before)
                        ? changed.cast(before.type())
                        : new Composed<>(
                                changed.type().isSensitive() ? before.type().sensitive() : before.type(),
                                changed.precedence(),
                                changed.words(),
                                changed.operands()));
    }

    static <T> JsonExpression<T> without(JsonExpression<T> json, String words) {
        Precedence precedence = words.startsWith(" - ") ? Precedence.SUM : Precedence.OPERATOR;
        return back(
                json,
                new Words()
                        .operand(Operand.first(binary(json), precedence))
                        .word(words)
                        .derived(SqlType.JSONB, precedence));
    }

    /** With NULL as JSON's null: of NULL itself the functions would make NULL of the whole document. */
    static <T> JsonExpression<T> changed(
            JsonExpression<T> json, String function, List<String> path, Expression<?> value) {
        boolean isBinary = value.type().name().equals(SqlType.JSONB.name());
        Expression<?> part = isBinary ? value : Composed.call("to_jsonb", SqlType.JSONB, value);
        return back(
                json,
                new Words()
                        .word(function + "(")
                        .expression(binary(json))
                        .word(", " + Literal.texts(path.toArray(String[]::new)) + ", coalesce(")
                        .expression(part)
                        .word(", 'null'))")
                        .derived(SqlType.JSONB, Precedence.ATOM));
    }
}
