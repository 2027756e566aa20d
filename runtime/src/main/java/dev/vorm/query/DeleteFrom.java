package dev.vorm.query;

import java.util.Objects;

/**
 * A delete that does not know its rows yet: a command once it is told which. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class DeleteFrom<E> {
    private final Table<E> table;

    DeleteFrom(Table<E> table) {
        this.table = Objects.requireNonNull(table, "the table to delete from");
    }

    /** Deletes the rows for which a condition is true. */
    public Delete where(Condition condition) {
        return new Delete(table, Absent.refuse(Objects.requireNonNull(condition, "the condition")));
    }

    /** Deletes all rows of the table. */
    public Delete allRows() {
        return new Delete(table, null);
    }
}
