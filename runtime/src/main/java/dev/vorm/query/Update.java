package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Updates rows of a table. Immutable. */
public final class Update implements Command {
    private final Table<?> table;
    private final List<Assignment> assignments;
    private final @Nullable Condition where;

    Update(Table<?> table, List<Assignment> assignments, @Nullable Condition where) {
        this.table = table;
        this.assignments = assignments;
        this.where = where;
    }

    /** The table. */
    public Table<?> table() {
        return table;
    }

    /** What is written. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** Which rows, or null for all. */
    public @Nullable Condition where() {
        return where;
    }

    @Override
    public String toString() {
        return "Update[" + table + "]";
    }
}
