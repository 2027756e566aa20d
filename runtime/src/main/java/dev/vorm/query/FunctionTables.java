package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Functions that give several values, as tables. */
abstract class FunctionTables extends Groupings {
    FunctionTables() {}

    /**
     * A function that gives several values, as a table: {@code rowsOf("word", asText(fn("regexp_split_to_table", SqlType.TEXT,
     * POST.title, value(" "))))}.
     *
     * @param alias what it is called in the query
     * @param call the call of the function
     */
    public static <T, X extends Expression<T>> FunctionTable<T, X> rowsOf(String alias, Typed<T, X> call) {
        return new FunctionTable<>(alias, call.wrap(call), false);
    }

    /** A row for each element of an array. */
    public static <T> FunctionTable<T, Expression<T>> unnest(String alias, ArrayExpression<?, T> array) {
        return unnest(alias, array, element -> element);
    }

    /**
     * A row for each element of an array.
     *
     * @param kind what the elements are, such as {@code Sql::asText}
     */
    public static <T, X extends Expression<T>> FunctionTable<T, X> unnest(
            String alias, ArrayExpression<?, T> array, Function<Expression<T>, X> kind) {
        return new FunctionTable<>(alias, kind.apply(Composed.call("unnest", array.element(), array)), false);
    }

    /**
     * A row for each of some objects, with what columns of other tables would hold of them: {@code valuesOf("change", changes, USER.id,
     * Change::id).and(USER.name, Change::name)}. To be joined, inserted from, or updated from: {@code update(USER).set(USER.name,
     * change.get(USER.name)).from(change).where(USER.id.eq(change.get(USER.id)))}. The text is the same for any number of objects.
     *
     * @param alias what it is called in the query
     * @param value gives what the column would hold; null is NULL
     */
    public static <X, T> ObjectTable<X> valuesOf(
            String alias,
            Collection<? extends X> objects,
            Column<?, T> column,
            Function<? super X, ? extends @Nullable T> value) {
        return ObjectTable.of(alias, objects, column, value);
    }

    /** The whole numbers from one to another, both included. */
    public static FunctionTable<Integer, NumberExpression<Integer>> series(String alias, int first, int last) {
        return series(alias, Sql.value(first), Sql.value(last));
    }

    /** The numbers from one to another, each one more than the one before. */
    public static <N extends Number> FunctionTable<N, NumberExpression<N>> series(
            String alias, NumberExpression<N> first, Expression<N> last) {
        return rowsOf(alias, first.wrap(Composed.call("generate_series", first.type(), first, last)));
    }

    /** The numbers from one to another, with the same step between them. */
    public static <N extends Number> FunctionTable<N, NumberExpression<N>> series(
            String alias, NumberExpression<N> first, Expression<N> last, Expression<N> step) {
        return rowsOf(alias, first.wrap(Composed.call("generate_series", first.type(), first, last, step)));
    }

    /** The times from one to another, with the same step between them. */
    public static <T> FunctionTable<T, TimestampExpression<T>> series(
            String alias, TimestampExpression<T> first, Expression<T> last, IntervalExpression<?> step) {
        return rowsOf(alias, first.wrap(Composed.call("generate_series", first.type(), first, last, step)));
    }

    /** A row for each element of an array of JSON, none for null; fails on the server when it is no array. */
    public static FunctionTable<String, JsonExpression<String>> jsonElements(String alias, JsonExpression<?> array) {
        return rowsOf(alias, new AsJson<>(Composed.call("jsonb_array_elements", SqlType.JSONB, Json.given(array))));
    }

    /** A row for each element of an array of JSON, as text, none for null; fails on the server when it is no array. */
    public static FunctionTable<String, TextExpression> jsonTexts(String alias, JsonExpression<?> array) {
        return rowsOf(alias, new AsText(Composed.call("jsonb_array_elements_text", SqlType.TEXT, Json.given(array))));
    }

    /** A row for each key of an object of JSON, none for null; fails on the server when it is no object. */
    public static FunctionTable<String, TextExpression> jsonKeys(String alias, JsonExpression<?> object) {
        return rowsOf(alias, new AsText(Composed.call("jsonb_object_keys", SqlType.TEXT, Json.given(object))));
    }
}
