package dev.vorm.query;

import java.util.List;
import java.util.Objects;

/**
 * A merge that does not know yet which rows match. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class MergeUsing<E> {
    private final Table<E> table;
    private final Table<?> source;

    MergeUsing(Table<E> table, Table<?> source) {
        this.table = table;
        this.source = source;
    }

    /** When two rows match; no condition at all is refused with an {@link IllegalArgumentException}. */
    public MergeOn<E> on(Condition condition) {
        Objects.requireNonNull(condition, "the condition");
        if (condition instanceof Absent) {
            throw new IllegalArgumentException("There is no condition: a merge has to know which rows match");
        }
        return new MergeOn<>(table, source, condition, List.of());
    }
}
