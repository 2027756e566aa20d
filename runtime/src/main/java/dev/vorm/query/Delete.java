package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deletes rows of a table. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class Delete<E> extends Write<E> {
    private final List<Table<?>> using;
    private final @Nullable Condition where;

    Delete(Table<E> table, List<Table<?>> using, @Nullable Condition where) {
        super(table);
        this.using = using;
        this.where = where;
    }

    /** The tables beside it whose columns are used. */
    public List<Table<?>> using() {
        return using;
    }

    /** Deletes only rows for which a condition is true, and all conditions given before. */
    public Delete<E> where(Condition condition) {
        return new Delete<>(table(), using, SelectClauses.and(where, condition));
    }

    /** Which rows, or null for all. */
    public @Nullable Condition where() {
        return where;
    }
}
