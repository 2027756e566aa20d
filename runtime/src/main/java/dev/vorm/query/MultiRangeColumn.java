package dev.vorm.query;

import dev.vorm.type.MultiRange;
import dev.vorm.type.SqlType;
import java.util.List;

/**
 * A column of multiranges.
 *
 * @param <E> the entity of the table
 * @param <T> the Java type of the bounds
 */
public final class MultiRangeColumn<E, T extends Comparable<? super T>> extends Column<E, MultiRange<T>>
        implements MultiRangeExpression<T> {
    /** Names a column; fails when the name is longer than PostgreSQL keeps. */
    public MultiRangeColumn(Table<E> table, String name, SqlType<MultiRange<T>> type) {
        super(table, name, type);
    }

    /** Names an expression over the columns of a table, which is read and never written; its parts are as in {@link Column}. */
    public MultiRangeColumn(Table<E> table, String name, SqlType<MultiRange<T>> type, List<String> formula) {
        super(table, name, type, formula);
    }
}
