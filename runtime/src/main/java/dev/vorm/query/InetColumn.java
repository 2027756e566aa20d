package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of addresses of hosts and networks.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the values
 */
public final class InetColumn<E, T> extends Column<E, T> implements InetExpression<T> {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public InetColumn(Table<E> table, String name, SqlType<T> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public InetColumn(Table<E> table, String name, SqlType<T> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
