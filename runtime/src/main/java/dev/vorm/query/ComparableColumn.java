package dev.vorm.query;

import dev.vorm.type.SqlType;

/**
 * A column whose values have an order.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the values
 */
public sealed class ComparableColumn<E, T> extends Column<E, T> implements ComparableExpression<T>
        permits TextColumn, NumberColumn {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public ComparableColumn(Table<E> table, String name, SqlType<T> type) {
        super(table, name, type);
    }
}
