package dev.vorm.query;

import dev.vorm.query.MergeClause.Action;
import dev.vorm.query.MergeClause.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a merge for rows of the other table only: says what to do with them. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class MergeNotMatched<E> {
    private final MergeOn<E> before;
    private final @Nullable Condition condition;

    MergeNotMatched(MergeOn<E> before, @Nullable Condition condition) {
        this.before = before;
        this.condition = condition;
    }

    /** Inserts a row for each of them; columns that are not set get their defaults. */
    public MergeInsert<E> insert() {
        return new MergeInsert<>(before, clause(Action.INSERT));
    }

    /** Inserts nothing for them. */
    public Merge<E> doNothing() {
        return new Merge<>(before.plus(clause(Action.NOTHING)));
    }

    private MergeClause clause(Action action) {
        return new MergeClause(Match.NOT_MATCHED, condition, action, List.of());
    }
}
