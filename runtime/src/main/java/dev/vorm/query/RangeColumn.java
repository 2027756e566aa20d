package dev.vorm.query;

import dev.vorm.type.Range;
import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of ranges.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the bounds
 */
public final class RangeColumn<E, T extends Comparable<? super T>> extends Column<E, Range<T>>
        implements RangeExpression<T> {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public RangeColumn(Table<E> table, String name, SqlType<Range<T>> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public RangeColumn(Table<E> table, String name, SqlType<Range<T>> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
