package dev.vorm.driver;

import dev.vorm.driver.connect.ConnectFailure;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.LoginRefusedException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a pool says to those who get no connection. What tells of its state is made under its guard. */
final class PoolMessages {
    private static final int HOLDERS_NAMED = 5;
    private static final double NANOS_PER_SECOND = 1e9;

    private PoolMessages() {}

    static VormException closed(String purpose) {
        return new ConnectionLostException(purpose + ": the database is closed; nothing was sent", false, null);
    }

    /** There is no connection and none can be opened. */
    static VormException unreachable(String purpose, ConnectFailure failure) {
        String text = purpose + ": " + text(failure);
        return failure.refused()
                ? new LoginRefusedException(text, failure.getCause())
                : new ConnectionLostException(text, false, failure.getCause());
    }

    static String text(ConnectFailure failure) {
        return (failure.refused() ? "no server can be logged in to: " : "the database cannot be reached: ")
                + failure.getMessage();
    }

    static VormException inTransaction(String purpose) {
        return new TransactionException(
                purpose
                        + ": this was called from within a transaction's function, but not on the transaction: it would take"
                        + " a second connection, see nothing of what the transaction has written, and wait for its locks."
                        + " Call it on tx or tx.with(repository), or in tx.afterCommit; nothing was sent",
                null);
    }

    /** Why one who was given up still waited. */
    static VormException none(PoolState state, Waiter waiter, long now) {
        Duration waited = state.settings.acquireTimeout().plusNanos(Math.min(0, now - waiter.deadline));
        return none(
                state, waiter.borrower.purpose(), "no connection was free within " + waited.toMillis() + " ms", now);
    }

    /** There was no room in the queue. */
    static VormException full(PoolState state, String purpose, long now) {
        return none(state, purpose, "too many wait for a connection", now);
    }

    private static VormException none(PoolState state, String purpose, String why, long now) {
        ConnectFailure failure = state.lastFailure;
        if (failure != null && state.all.isEmpty()) {
            return unreachable(purpose, failure);
        }
        return new PoolExhaustedException(
                purpose + ": " + why + "; nothing was sent. " + holders(state, now),
                failure == null ? null : failure.getCause());
    }

    private static String holders(PoolState state, long now) {
        List<Slot> leased = new ArrayList<>();
        for (ServerConnection connection : state.all) {
            if (connection.slot.state == Slot.State.LEASED) {
                leased.add(connection.slot);
            }
        }
        leased.sort(Comparator.comparingLong(slot -> slot.leased - now));
        String oldest = leased.stream()
                .limit(HOLDERS_NAMED)
                .map(slot -> slot.purpose() + " for " + seconds(now - slot.leased))
                .collect(Collectors.joining(", "));
        return "The pool has " + state.all.size() + " of at most " + state.settings.maxSize() + " connections, "
                + leased.size() + " in use, " + state.waiters.size() + " waiting"
                + (oldest.isEmpty() ? "" : "; longest in use: " + oldest);
    }

    static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f s", nanos / NANOS_PER_SECOND);
    }
}
