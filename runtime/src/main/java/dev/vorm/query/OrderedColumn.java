package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of values of which PostgreSQL knows the smallest and the largest.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the values
 */
public final class OrderedColumn<E, T> extends Column<E, T> implements OrderedExpression<T> {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public OrderedColumn(Table<E> table, String name, SqlType<T> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public OrderedColumn(Table<E> table, String name, SqlType<T> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
