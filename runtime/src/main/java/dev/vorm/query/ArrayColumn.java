package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of arrays.
 *
 * @param <E> the entity of the table
 * @param <A> the Java type of the arrays
 * @param <T> the Java type of the elements
 */
public final class ArrayColumn<E, A, T> extends Column<E, A> implements ArrayExpression<A, T> {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public ArrayColumn(Table<E> table, String name, SqlType<A> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public ArrayColumn(Table<E> table, String name, SqlType<A> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
