package dev.vorm.observe;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that was executed.
 *
 * @param name the statement's name, such as {@code User.findById}; of the commands of a transaction {@code Transaction.begin},
 *     {@code Transaction.commit} and the like
 * @param sql its text
 * @param transactionControl whether it is a command that a transaction sends for itself: BEGIN, SAVEPOINT, COMMIT, ROLLBACK
 * @param inTransaction whether it ran in a transaction
 * @param waitedNanos how long it waited for a connection, in nanoseconds
 * @param ranNanos how long the answer took then, in nanoseconds; 0 when there was no connection
 * @param rows the rows that it gave or wrote; 0 when it failed
 * @param failure what it failed with, or null
 * @param binds the values of {@code $1}, {@code $2}, ... as a log may show them: secrets masked, line breaks escaped, long ones
 *     cut; empty without {@link Log#BINDS}
 */
public record StatementEvent(
        String name,
        String sql,
        boolean transactionControl,
        boolean inTransaction,
        long waitedNanos,
        long ranNanos,
        long rows,
        @Nullable Throwable failure,
        List<String> binds) {
    /** How long it took as its caller saw it, in nanoseconds. */
    public long nanos() {
        return waitedNanos + ranNanos;
    }
}
