package dev.vorm.query;

import org.jspecify.annotations.Nullable;

/** Deletes rows of a table. Immutable. */
public final class Delete implements Command {
    private final Table<?> table;
    private final @Nullable Condition where;

    Delete(Table<?> table, @Nullable Condition where) {
        this.table = table;
        this.where = where;
    }

    /** The table. */
    public Table<?> table() {
        return table;
    }

    /** Which rows, or null for all. */
    public @Nullable Condition where() {
        return where;
    }

    @Override
    public String toString() {
        return "Delete[" + table + "]";
    }
}
