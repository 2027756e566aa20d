package dev.vorm.execute;

import dev.vorm.driver.ConnectionSource;
import dev.vorm.driver.ServerConnection;
import dev.vorm.driver.Waiter;
import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.driver.cancel.Watched;
import dev.vorm.error.CancelledException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Ends an execution at its bounds: one that waits leaves the queue; one that was sent is cancelled on the server, and given a
 * short grace to be answered in. May be used from any thread.
 */
final class StatementWatch extends Watched {
    private static final long SHORTEST_GRACE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long LONGEST_GRACE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int GRACES_IN_BUDGET = 20;

    /** query_canceled, and in_failed_sql_transaction after it: what ran before in the transaction was hit. */
    private static final Set<String> ANSWERS_TO_CANCEL = Set.of("57014", "25P02");

    /** How far an execution is. */
    enum State {
        /** Nothing is sent. */
        WAITING,
        /** The server has it. */
        SENT,
        /** The server was asked to cancel it. */
        CANCELLING,
        /** The caller was told, though the server has not answered. */
        ABANDONED,
        /** The server has answered, or nothing is to be sent any more. */
        OVER
    }

    private final Execution<?, ?, ?> execution;
    private final SqlStatement<?> statement;
    private final ConnectionSource source;
    private final Bounds bounds;
    /** When there is something to do, without a signal. */
    private volatile long due;

    // All guarded by this
    private volatile State state = State.WAITING;
    private @Nullable Waiter waiter;
    private @Nullable ServerConnection connection;
    private @Nullable PersistentCancel cancel;
    private @Nullable VormException told;
    private boolean overdue;

    StatementWatch(Execution<?, ?, ?> execution, SqlStatement<?> statement, ConnectionSource source, Bounds bounds) {
        this.execution = execution;
        this.statement = statement;
        this.source = source;
        this.bounds = bounds;
        this.due = System.nanoTime() + nanos(bounds.budget());
    }

    private static long nanos(@Nullable Duration budget) {
        // Half of the range, for nanoTime may be compared by differences only.
        return budget == null || budget.toSeconds() > Integer.MAX_VALUE ? Long.MAX_VALUE / 2 : budget.toNanos();
    }

    /** Begins; gives the failure when the bounds are passed already. */
    @Nullable
    VormException start() {
        long now = System.nanoTime();
        if (due(now)) {
            overdue = now - due >= 0;
            state = State.OVER;
            return failure(" before it began; nothing was sent", false, null);
        }
        source.watchList().add(this);
        return null;
    }

    /** It stands in the queue. */
    void waits(Waiter place) {
        synchronized (this) {
            if (state == State.WAITING) {
                waiter = place;
                return;
            }
        }
        // Its time ended while it was put there, or it is sent already.
        source.withdraw(place);
    }

    /** Whether it may be sent; if not, its caller was told. */
    synchronized boolean sends(ServerConnection lent) {
        if (state != State.WAITING) {
            return false;
        }
        state = State.SENT;
        connection = lent;
        waiter = null;
        return true;
    }

    /** It is answered; gives how far it had come. */
    synchronized State answered() {
        State before = state;
        state = State.OVER;
        connection = null;
        if (cancel != null) {
            cancel.answered();
        }
        return before;
    }

    /** It was not sent, and waits for another connection. */
    void waitsAgain() {
        synchronized (this) {
            state = State.WAITING;
        }
        source.watchList().add(this);
    }

    /** It is over; false when its caller was told before. */
    boolean ends() {
        synchronized (this) {
            if (told != null) {
                return false;
            }
            state = State.OVER;
        }
        source.watchList().remove(this);
        return true;
    }

    /** What its caller was told before it was answered; null when nothing. */
    synchronized @Nullable VormException told() {
        return told;
    }

    /** What an error means that came after the cancelling. */
    VormException afterCancel(VormException error) {
        if (error instanceof DatabaseException answer && ANSWERS_TO_CANCEL.contains(answer.sqlState())) {
            return failure("; the server has cancelled it", false, error);
        }
        if (error instanceof ConnectionLostException lost) {
            return failure("; the connection broke before the server answered", lost.sent() && unknown(), error);
        }
        return error;
    }

    @Override
    protected boolean due(long now) {
        return now - due >= 0 || (state != State.CANCELLING && bounds.signalled() != null);
    }

    @Override
    protected void act(long now) {
        VormException failure;
        boolean underWay;
        synchronized (this) {
            failure = next(now);
            told = failure == null ? told : failure;
            underWay = state == State.ABANDONED;
        }
        if (failure != null) {
            execution.abandoned(failure, underWay);
        }
    }

    /** The next step; gives what the caller is to be told now, if anything. */
    private @Nullable VormException next(long now) {
        switch (state) {
            case WAITING -> {
                overdue = now - due >= 0;
                state = State.OVER;
                VormException cause = waiter == null ? null : source.withdraw(waiter);
                return failure(" while it waited for a connection; nothing was sent", false, cause);
            }
            case SENT -> {
                overdue = now - due >= 0;
                state = State.CANCELLING;
                due = now
                        + Math.min(LONGEST_GRACE, Math.max(SHORTEST_GRACE, nanos(bounds.budget()) / GRACES_IN_BUDGET));
                cancel = connection == null ? null : source.cancel(connection);
                source.watchList().add(this);
                return null;
            }
            case CANCELLING -> {
                state = State.ABANDONED;
                return failure("; the server was asked to cancel it and has not answered", unknown(), null);
            }
            default -> {
                return null;
            }
        }
    }

    /** What is in a transaction is rolled back with it. */
    private boolean unknown() {
        return source.canChange() && !statement.onlyReads();
    }

    private VormException failure(String what, boolean outcomeUnknown, @Nullable Throwable cause) {
        Future<?> signal = bounds.signalled();
        Duration budget = bounds.budget();
        String outcome = what + (outcomeUnknown ? "; whether it was executed is unknown" : "") + "\n" + statement.sql();
        if (budget != null && overdue) {
            return new DeadlineExceededException(
                    statement.name() + ": its " + budget.toMillis() + " ms were over" + outcome, outcomeUnknown, cause);
        }
        return new CancelledException(
                statement.name() + ": it was cancelled by its caller" + outcome,
                outcomeUnknown,
                cause != null || signal == null ? cause : signal.cause());
    }
}
