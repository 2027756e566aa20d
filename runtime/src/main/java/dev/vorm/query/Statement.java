package dev.vorm.query;

/**
 * What an executor runs. Immutable.
 *
 * <p>{@code toString} gives its SQL, too, or what it is in short when there is something wrong with it.
 */
public sealed interface Statement permits Query, Command, Locked {
    /**
     * The text that PostgreSQL gets, with {@code $1} for its first bind: for people and tests, for an executor renders statements
     * itself.
     *
     * @throws IllegalStateException when the statement cannot be rendered, such as one with a column of a table that it does not name
     * @throws IllegalArgumentException when it has a value that its type cannot hold
     */
    default String sql() {
        return StatementText.of(this);
    }
}
