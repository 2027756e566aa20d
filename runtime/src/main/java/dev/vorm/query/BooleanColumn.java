package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of truth values, which is a condition.
 *
 * @param <E> the entity of the table
 */
public final class BooleanColumn<E> extends Column<E, Boolean> implements Condition {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public BooleanColumn(Table<E> table, String name, SqlType<Boolean> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public BooleanColumn(Table<E> table, String name, SqlType<Boolean> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
