package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A merge whose last clause updates rows. Immutable: each method gives a new one.
 *
 * @param <E> the entity of the table
 */
public final class MergeUpdate<E> extends Merge<E> {
    private final MergeOn<E> before;
    private final MergeClause clause;
    private final List<Assignment> assignments;

    MergeUpdate(MergeOn<E> before, MergeClause clause, List<Assignment> assignments) {
        super(before.plus(clause.with(Assignment.stamped(assignments, before.table()))));
        this.before = before;
        this.clause = clause;
        this.assignments = assignments;
    }

    /** Gives another column a value; null is NULL. */
    public <T> MergeUpdate<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives another column NULL. */
    public MergeUpdate<E> setNull(Column<E, ?> column) {
        return new MergeUpdate<>(before, clause, Assignment.plus(assignments, Assignment.ofNull(column)));
    }

    /** Gives another column the value of an expression over the tables of the clause. */
    public <T> MergeUpdate<E> set(Column<E, T> column, Expression<T> value) {
        return new MergeUpdate<>(before, clause, Assignment.plus(assignments, new Assignment(column, value)));
    }
}
