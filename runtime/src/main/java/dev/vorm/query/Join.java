package dev.vorm.query;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table joined to those before it.
 *
 * @param kind which rows stay
 * @param table the table
 * @param on which rows belong together, or null for all
 */
public record Join(Kind kind, Table<?> table, @Nullable Condition on) {
    /** Which rows stay. */
    public enum Kind {
        /** Rows with a match. */
        INNER,
        /** All rows of the tables before, with NULL where nothing matches. */
        LEFT,
        /** All rows of the table, with NULL where nothing matches. */
        RIGHT,
        /** All rows of both, with NULL where nothing matches. */
        FULL,
        /** Every row with every row. */
        CROSS
    }

    /** Refuses nulls, and a condition that is none. */
    public Join {
        Objects.requireNonNull(table, "the table to join");
        if (kind != Kind.CROSS) {
            Objects.requireNonNull(on, "the condition to join on");
            if (on instanceof Absent) {
                throw new IllegalArgumentException(
                        "The join of " + table + " has no condition left: every row with every row is crossJoin(...)");
            }
        }
    }
}
