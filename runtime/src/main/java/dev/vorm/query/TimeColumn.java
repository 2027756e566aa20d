package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.time.LocalTime;
import java.util.List;

/**
 * A column of times of day.
 *
 * @param <E> the entity of the table
 */
public final class TimeColumn<E> extends Column<E, LocalTime> implements TimeExpression {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public TimeColumn(Table<E> table, String name, SqlType<LocalTime> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public TimeColumn(Table<E> table, String name, SqlType<LocalTime> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
