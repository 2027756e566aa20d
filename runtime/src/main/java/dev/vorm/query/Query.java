package dev.vorm.query;

/**
 * A statement that gives rows. Immutable; an executor runs it.
 *
 * @param <T> what is read from a row
 */
public sealed interface Query<T> extends Statement permits SelectQuery, Returning {
    /** What is selected, and what a row of it becomes. */
    Selection<T> selection();
}
