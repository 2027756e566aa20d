package dev.vorm.tx;

import dev.vorm.error.DatabaseException;
import dev.vorm.error.Retry;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import io.vertx.core.AsyncResult;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a transaction, or in one of its savepoints: the first failure that cost the server's transaction is the
 * cause of all that follows. May be used from any thread.
 */
final class Failures {
    /** in_failed_sql_transaction: the server's way to say that something failed before. */
    private static final String ECHO = "25P02";

    private final @Nullable Failures outer;

    // Guarded by this
    private @Nullable VormException first;
    private boolean aborted;
    private @Nullable VormException repeatable;

    Failures(@Nullable Failures outer) {
        this.outer = outer;
    }

    /** The first failure, here or around; null when there was none. */
    @Nullable
    VormException first() {
        synchronized (this) {
            if (first != null) {
                return first;
            }
        }
        return outer == null ? null : outer.first();
    }

    /** What everything is refused with; null when nothing has failed. */
    @Nullable
    VormException echo() {
        VormException cause = first();
        return cause == null ? null : echo(cause);
    }

    /** What is refused with that comes after an early end. */
    VormException early() {
        VormException known = echo();
        return known != null ? known : new TransactionException("The transaction was ended early", null);
    }

    private VormException echo(VormException cause) {
        return new TransactionException(
                endedEarly()
                        ? "The transaction was ended early, so this was not executed"
                        : "An earlier statement of the transaction failed, so this one was not executed",
                cause);
    }

    private synchronized boolean endedEarly() {
        return aborted;
    }

    /** Takes note of the failure of a statement; gives what its caller is told. */
    VormException add(VormException failure, boolean sound) {
        VormException cause = first();
        if (cause != null) {
            boolean echoed = failure instanceof DatabaseException error
                    && error.sqlState().equals(ECHO);
            return echoed ? echo(cause) : failure;
        }
        if (!sound) {
            set(failure, false);
        }
        return failure;
    }

    /** The connection is lost, or the time is over. */
    void abort(VormException reason) {
        set(reason, true);
    }

    private void set(VormException failure, boolean early) {
        synchronized (this) {
            first = first == null ? failure : first;
            aborted |= early;
        }
        if (failure.retry() == Retry.TRANSACTION) {
            noteRepeatable(failure);
        }
    }

    private void noteRepeatable(VormException failure) {
        synchronized (this) {
            repeatable = failure;
        }
        if (outer != null) {
            outer.noteRepeatable(failure);
        }
    }

    /** The first failure in place of one that says no more than that there was one. */
    private Throwable cause(Throwable failure) {
        VormException cause = first();
        return cause != null && failure instanceof TransactionException && failure.getCause() == cause
                ? cause
                : failure;
    }

    /** Whether it was a failure in here, and one of those that may go well next time, that led to this one. */
    boolean repeatable(Throwable failure) {
        VormException known;
        synchronized (this) {
            known = repeatable;
        }
        if (known == null) {
            return false;
        }
        boolean leads = first() == known;
        for (Throwable cause = failure; cause != null && !leads; cause = cause.getCause()) {
            leads = cause == known;
        }
        return leads;
    }

    /**
     * Why what a function did is rolled back; null when it is not. One that succeeded fails all the same when a statement in it
     * had failed and cost what it did.
     *
     * @param what how errors name what it ran in
     */
    @Nullable
    Throwable outcome(AsyncResult<?> result, String what) {
        if (result.failed()) {
            return cause(result.cause());
        }
        VormException cause = first();
        if (cause == null || endedEarly()) {
            return cause;
        }
        return new TransactionException(
                what + " was rolled back: a statement in it had failed, though its failure was handled", cause);
    }
}
