package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of JSON. Generated table classes extend it for a column of records: with a field for each of their components.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the values
 */
public non-sealed class JsonColumn<E, T> extends Column<E, T> implements JsonExpression<T> {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public JsonColumn(Table<E> table, String name, SqlType<T> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public JsonColumn(Table<E> table, String name, SqlType<T> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
