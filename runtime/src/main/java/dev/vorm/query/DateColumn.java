package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.time.LocalDate;
import java.util.List;

/**
 * A column of dates.
 *
 * @param <E> the entity of the table
 */
public final class DateColumn<E> extends Column<E, LocalDate> implements DateExpression {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public DateColumn(Table<E> table, String name, SqlType<LocalDate> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public DateColumn(Table<E> table, String name, SqlType<LocalDate> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
