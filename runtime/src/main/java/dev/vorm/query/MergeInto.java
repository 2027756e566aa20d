package dev.vorm.query;

import java.util.Objects;

/**
 * The beginning of a merge. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class MergeInto<E> {
    private final Table<E> table;

    MergeInto(Table<E> table) {
        this.table = Objects.requireNonNull(table, "the table to merge into");
    }

    /** The rows to compare with: those of another table, or of a query {@code select(...).as("name")}. */
    public MergeUsing<E> using(Table<?> source) {
        return new MergeUsing<>(table, Objects.requireNonNull(source, "the table to compare with"));
    }
}
