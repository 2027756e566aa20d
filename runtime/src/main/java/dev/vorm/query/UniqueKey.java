package dev.vorm.query;

import java.util.List;

/**
 * Columns of which no two rows have the same values. Generated table classes make them, one for each key and unique index.
 *
 * @param table the table
 * @param columns the columns
 * @param where the condition of an index that not all rows are in, as SQL writes it; empty for none
 * @param <E> the entity of the table
 */
public record UniqueKey<E>(Table<E> table, List<Column<E, ?>> columns, String where) {
    /** Of all rows. */
    public UniqueKey(Table<E> table, List<Column<E, ?>> columns) {
        this(table, columns, "");
    }
}
