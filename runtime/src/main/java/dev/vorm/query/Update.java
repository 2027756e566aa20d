package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Updates rows of a table. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class Update<E> extends Write<E> {
    private final List<Assignment> assignments;
    private final List<Table<?>> from;
    private final @Nullable Condition where;

    Update(Table<E> table, List<Assignment> assignments, List<Table<?>> from, @Nullable Condition where) {
        super(table);
        this.assignments = Assignment.stamped(assignments, table);
        this.from = from;
        this.where = where;
    }

    /** What is written: what it says, and what each update of the table writes. */
    public List<Assignment> assignments() {
        return assignments;
    }

    /** The tables beside it whose columns are used. */
    public List<Table<?>> from() {
        return from;
    }

    /** Updates only rows for which a condition is true, and all conditions given before. */
    public Update<E> where(Condition condition) {
        return new Update<>(table(), assignments, from, SelectClauses.and(where, condition));
    }

    /** Which rows, or null for all. */
    public @Nullable Condition where() {
        return where;
    }
}
