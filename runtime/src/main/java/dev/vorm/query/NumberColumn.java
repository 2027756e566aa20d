package dev.vorm.query;

import dev.vorm.type.SqlType;

/**
 * A column of numbers.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the numbers
 */
public final class NumberColumn<E, T extends Number> extends ComparableColumn<E, T> implements NumberExpression<T> {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public NumberColumn(Table<E> table, String name, SqlType<T> type) {
        super(table, name, type);
    }
}
