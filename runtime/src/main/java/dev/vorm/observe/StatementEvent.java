package dev.vorm.observe;

import org.jspecify.annotations.Nullable;

/**
 * A statement that was executed. Bind values are not part of it.
 *
 * @param name the statement's name, such as {@code User.findById}
 * @param sql its text
 * @param nanos how long it took as its caller saw it, in nanoseconds, with the wait for a connection
 * @param rows the rows that it gave or wrote; 0 when it failed
 * @param failure what it failed with, or null
 */
public record StatementEvent(
        String name,
        String sql,
        long nanos,
        long rows,
        @Nullable Throwable failure) {}
