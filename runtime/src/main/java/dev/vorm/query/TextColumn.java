package dev.vorm.query;

import dev.vorm.type.SqlType;

/**
 * A column of text.
 *
 * @param <E> the entity of the table
 */
public final class TextColumn<E> extends ComparableColumn<E, String> implements TextExpression {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public TextColumn(Table<E> table, String name, SqlType<String> type) {
        super(table, name, type);
    }
}
