package dev.vorm.query;

import dev.vorm.query.MergeClause.Action;
import dev.vorm.query.MergeClause.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a merge for rows of the table that is written: says what to do with them. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class MergeMatched<E> {
    private final MergeOn<E> before;
    private final Match match;
    private final @Nullable Condition condition;

    MergeMatched(MergeOn<E> before, Match match, @Nullable Condition condition) {
        this.before = before;
        this.match = match;
        this.condition = condition;
    }

    /** Updates them: gives a column a value; null is NULL. */
    public <T> MergeUpdate<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Updates them: gives a column NULL. */
    public MergeUpdate<E> setNull(Column<E, ?> column) {
        return new MergeUpdate<>(before, clause(Action.UPDATE), List.of(Assignment.ofNull(column)));
    }

    /** Updates them: gives a column the value of an expression over the tables of the clause. */
    public <T> MergeUpdate<E> set(Column<E, T> column, Expression<T> value) {
        return new MergeUpdate<>(before, clause(Action.UPDATE), List.of(new Assignment(column, value)));
    }

    /** Deletes them, or marks them as deleted where the table has a mark. */
    public Merge<E> delete() {
        return new Merge<>(before.plus(clause(Action.DELETE)));
    }

    /** Leaves them as they are; they are neither counted nor returned. */
    public Merge<E> doNothing() {
        return new Merge<>(before.plus(clause(Action.NOTHING)));
    }

    private MergeClause clause(Action action) {
        return new MergeClause(match, condition, action, List.of());
    }
}
