package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merge does with some of the rows.
 *
 * @param match which rows
 * @param condition which of those, or null for all that no clause before is for
 * @param action what is done
 * @param assignments what is written
 */
public record MergeClause(Match match, @Nullable Condition condition, Action action, List<Assignment> assignments) {
    /** Keeps what it is given. */
    public MergeClause {
        assignments = List.copyOf(assignments);
    }

    /** Which rows there are. */
    public enum Match {
        /** In both tables. */
        MATCHED,
        /** In the other table only. */
        NOT_MATCHED,
        /** In the table that is written only. */
        NOT_MATCHED_BY_SOURCE
    }

    /** What can be done with a row. */
    public enum Action {
        INSERT,
        UPDATE,
        DELETE,
        NOTHING
    }

    /** The same with other values. */
    MergeClause with(List<Assignment> other) {
        return new MergeClause(match, condition, action, other);
    }
}
