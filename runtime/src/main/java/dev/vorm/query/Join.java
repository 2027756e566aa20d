package dev.vorm.query;

import java.util.Objects;

/**
 * A table joined to those before it.
 *
 * @param kind which rows stay
 * @param table the table
 * @param on which rows belong together
 */
public record Join(Kind kind, Table<?> table, Condition on) {
    /** Which rows stay. */
    public enum Kind {
        /** Rows with a match. */
        INNER,
        /** All rows of the tables before, with NULL where nothing matches. */
        LEFT
    }

    /** Refuses nulls. */
    public Join {
        Objects.requireNonNull(table, "the table to join");
        Objects.requireNonNull(on, "the condition to join on");
    }
}
