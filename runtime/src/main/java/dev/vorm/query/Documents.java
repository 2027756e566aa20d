package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/** JSON, and full text search. */
abstract class Documents extends Times {
    Documents() {}

    /** JSON of the application as an expression; it travels as a bind. */
    public static JsonExpression<String> json(String json) {
        return new AsJson<>(Value.argument(json, SqlType.JSONB));
    }

    /** A value as JSON. */
    public static JsonExpression<String> toJson(Expression<?> expression) {
        return new AsJson<>(Composed.call("to_jsonb", SqlType.JSONB, expression));
    }

    /** An array of JSON. */
    public static JsonExpression<String> jsonArray(Expression<?>... elements) {
        return new AsJson<>(Composed.call("jsonb_build_array", SqlType.JSONB, elements));
    }

    /** An object of JSON; it has its keys in the order of {@code jsonb}. */
    public static JsonExpression<String> jsonObject(JsonField... fields) {
        Words words = new Words().word("jsonb_build_object(");
        for (int i = 0; i < fields.length; i++) {
            words.word((i > 0 ? ", " : "") + Literal.text(fields[i].key()) + ", ")
                    .expression(fields[i].value());
        }
        return new AsJson<>(words.word(")").derived(SqlType.JSONB, Precedence.ATOM));
    }

    /** A key of an object of JSON with its value. */
    public static JsonField field(String key, Expression<?> value) {
        return new JsonField(key, value);
    }

    /**
     * A text as a document to search in.
     *
     * @param configuration the name of the language: {@code english}
     */
    public static TsVectorExpression toTsvector(String configuration, Expression<String> text) {
        return new AsTsVector(search("to_tsvector(", configuration, text, SqlType.TSVECTOR));
    }

    /** A search as people write it in the web: {@code "two words" or -not}; anything is understood. */
    public static TsQueryExpression websearch(String configuration, String query) {
        return websearch(configuration, Value.argument(query));
    }

    /** A search as people write it in the web: {@code "two words" or -not}; anything is understood. */
    public static TsQueryExpression websearch(String configuration, Expression<String> query) {
        return new AsTsQuery(search("websearch_to_tsquery(", configuration, query, SqlType.TSQUERY));
    }

    /** A search for all words of a text. */
    public static TsQueryExpression plainSearch(String configuration, String query) {
        return plainSearch(configuration, Value.argument(query));
    }

    /** A search for all words of a text. */
    public static TsQueryExpression plainSearch(String configuration, Expression<String> query) {
        return new AsTsQuery(search("plainto_tsquery(", configuration, query, SqlType.TSQUERY));
    }

    /** A search for the words of a text, one behind the other. */
    public static TsQueryExpression phraseSearch(String configuration, String query) {
        return phraseSearch(configuration, Value.argument(query));
    }

    /** A search for the words of a text, one behind the other. */
    public static TsQueryExpression phraseSearch(String configuration, Expression<String> query) {
        return new AsTsQuery(search("phraseto_tsquery(", configuration, query, SqlType.TSQUERY));
    }

    /** A search in the syntax of {@code tsquery}; fails on the server when it is wrong. */
    public static TsQueryExpression rawSearch(String configuration, String query) {
        return rawSearch(configuration, Value.argument(query));
    }

    /** A search in the syntax of {@code tsquery}; fails on the server when it is wrong. */
    public static TsQueryExpression rawSearch(String configuration, Expression<String> query) {
        return new AsTsQuery(search("to_tsquery(", configuration, query, SqlType.TSQUERY));
    }

    /** The parts of a text that a search finds, with marks of HTML; the text itself may have others. */
    public static TextExpression headline(String configuration, Expression<String> text, TsQueryExpression query) {
        return new AsText(new Words()
                .word("ts_headline(" + Literal.configuration(configuration) + ", ")
                .list(List.of(text, query))
                .word(")")
                .derived(SqlType.TEXT, Precedence.ATOM));
    }

    private static Composed<String> search(
            String function, String configuration, Expression<String> text, SqlType<String> type) {
        return new Words()
                .word(function + Literal.configuration(configuration) + ", ")
                .expression(text)
                .word(")")
                .derived(type, Precedence.ATOM);
    }
}
