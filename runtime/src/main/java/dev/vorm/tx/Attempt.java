package dev.vorm.tx;

import dev.vorm.driver.CallContext;
import dev.vorm.driver.Lease;
import dev.vorm.driver.PgErrors;
import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of a transaction's function on one connection, from BEGIN to the server's answer to COMMIT or ROLLBACK. Its result
 * never waits for the function when the connection is lost or the time is over. May be used from any thread.
 */
final class Attempt<T> {
    /** How far it is; it only goes on, and from WORKING or COMMITTING to OVER at once when it is aborted. */
    enum State {
        /** The function runs, and statements may be sent. */
        WORKING,
        /** COMMIT is sent: only its answer can tell what becomes of the work. */
        COMMITTING,
        /** ROLLBACK is sent. */
        ROLLING_BACK,
        /** The result is known. */
        OVER
    }

    /** So long the answers to what is cancelled are waited for, before its callers are told the end of the transaction. */
    private static final long GRACE_MILLIS = 100;

    private final Lease lease;
    private final TransactionScope scope;
    private final Promise<T> promise;

    private final CommitTokens tokens;
    private final @Nullable CommitToken token;
    private final @Nullable Unanswered unanswered;

    // Guarded by this
    private State state = State.WORKING;
    private @Nullable T value;

    Attempt(
            Lease lease,
            CallContext caller,
            int number,
            CommitTokens tokens,
            @Nullable CommitToken token,
            @Nullable Unanswered unanswered) {
        this.lease = lease;
        this.tokens = tokens;
        this.token = token;
        this.unanswered = unanswered;
        this.scope = new TransactionScope(lease, caller.duplicate(), number, unanswered);
        this.promise = caller.promise();
        lease.enter(scope.context());
    }

    TransactionScope scope() {
        return scope;
    }

    /** Begins, without waiting for it: BEGIN travels with the first statement. */
    Future<T> start(TxSettings settings, Function<TransactionScope, @Nullable Future<T>> work) {
        lease.onLost(this::lost);
        // With what the function sends before it returns.
        lease.together(() -> {
            scope.begin(settings.begin());
            scope.context()
                    .call("The transaction's function", () -> work.apply(scope))
                    .onComplete(this::beforeCommit);
        });
        return promise.future();
    }

    /** Runs the hooks, in a loop while they are done at once: there can be as many as a bulk load has rows. */
    private void beforeCommit(AsyncResult<T> result) {
        AsyncResult<T> outcome = result;
        for (var hook = next(outcome); hook != null; hook = next(outcome)) {
            Future<?> ran = call(hook);
            if (!ran.isComplete()) {
                ran.onComplete(done -> beforeCommit(done.succeeded() ? result : Future.failedFuture(done.cause())));
                return;
            }
            if (ran.failed()) {
                outcome = Future.failedFuture(ran.cause());
            }
        }
        AsyncResult<T> known = outcome;
        scope.close().onComplete(drained -> end(known));
    }

    private @Nullable Supplier<? extends @Nullable Future<?>> next(AsyncResult<T> outcome) {
        return outcome.failed() ? null : scope.hooks().nextBefore();
    }

    private Future<?> call(Supplier<? extends @Nullable Future<?>> hook) {
        return scope.context().call("What is to be done before the commit", () -> {
            Future<?> done = hook.get();
            return done == null ? null : done.<Void>mapEmpty();
        });
    }

    private void end(AsyncResult<T> result) {
        Throwable failure = scope.failures().outcome(result, "The transaction");
        if (failure != null) {
            rollback(failure);
        } else if (token == null) {
            commit(result.result());
        } else {
            write(token, result.result());
        }
    }

    private void write(CommitToken written, T result) {
        scope.gate()
                .pass(() -> tokens.write(lease, written).onComplete((done, refusal) -> {
                    if (refusal == null) {
                        commit(result);
                        return;
                    }
                    if (refusal instanceof VormException known) {
                        scope.failures().add(known, false);
                    }
                    rollback(refusal);
                }));
    }

    private void rollback(Throwable failure) {
        if (move(State.WORKING, State.ROLLING_BACK)) {
            send("ROLLBACK", error -> {
                if (over(error == null)) {
                    promise.fail(failure);
                }
            });
        }
    }

    /** Where nothing passes any more, somebody else has ended it. */
    private void send(String sql, Consumer<@Nullable VormException> answered) {
        scope.gate().pass(() -> Commands.send(lease, sql, answered));
    }

    private void commit(T result) {
        if (move(State.WORKING, State.COMMITTING)) {
            synchronized (this) {
                value = result;
            }
            send("COMMIT", error -> {
                // An error in answer to COMMIT, such as that of a deferred constraint, ends the transaction too.
                if (!over(error == null || PgErrors.answered(error))) {
                    return;
                }
                if (error == null) {
                    promise.complete(result);
                } else {
                    boolean unknown = error instanceof ConnectionLostException lost && lost.sent();
                    scope.failures().add(error, false);
                    promise.fail(unknown ? new CommitOutcomeUnknownException(error) : error);
                }
            });
        }
    }

    /** The connection is gone. What is lost during COMMIT is told by COMMIT's own failure. */
    private void lost(ConnectionLostException loss) {
        if (!move(State.WORKING, State.OVER)) {
            return;
        }
        VormException reason = PgErrors.idledAway(loss)
                ? new TransactionException(
                        "The server ended the transaction, since nothing was sent in it for longer than"
                                + " DatabaseOptions.idleInTransactionTimeout (SQLSTATE 25P03): its function must complete,"
                                + " and what takes long belongs before or after the transaction",
                        loss)
                : loss;
        scope.abort(reason);
        lease.end(false);
        Throwable first = scope.failures().first();
        promise.fail(first == null ? reason : first);
    }

    /** What the function gave, when COMMIT was sent. */
    synchronized @Nullable T value() {
        return value;
    }

    /**
     * Ends it early, at its bounds. Its result is known at once: nothing is kept, unless COMMIT is under way. The connection goes back when
     * the server has answered to a ROLLBACK behind all else, which is cancelled; where that takes too long it is closed.
     */
    void abort(TransactionWatch watch) {
        State before;
        synchronized (this) {
            before = state;
            state = State.OVER;
        }
        if (before == State.OVER) {
            return;
        }
        boolean unknown = before == State.COMMITTING;
        VormException reason = watch.reason("transaction", unknown);
        scope.abort(reason);
        scope.gate().shut(this::cancel);
        if (unanswered != null) {
            scope.context().pause(GRACE_MILLIS).onComplete(over -> unanswered.fail(reason));
        }
        promise.fail(unknown ? new CommitOutcomeUnknownException(reason) : reason);
    }

    private void cancel() {
        PersistentCancel cancel = lease.cancelUntilAnswered();
        Commands.send(lease, "ROLLBACK", failure -> {
            if (cancel != null) {
                cancel.answered();
            }
            lease.end(failure == null);
        });
    }

    private synchronized boolean move(State from, State to) {
        boolean moves = state == from;
        if (moves) {
            state = to;
        }
        return moves;
    }

    /** The server has answered to the end; false when it was ended early, and nobody waits for that any more. */
    private boolean over(boolean clean) {
        synchronized (this) {
            if (state == State.OVER) {
                return false;
            }
            state = State.OVER;
        }
        lease.end(clean);
        return true;
    }

    /** Whether the whole may be run again after this failure: certainly nothing of it was kept, and others were to blame. */
    boolean repeatable(Throwable failure) {
        return !(failure instanceof CommitOutcomeUnknownException)
                && (scope.failures().repeatable(failure)
                        || scope.failures().first() instanceof ConnectionLostException);
    }
}
