package dev.vorm.tx;

import dev.vorm.driver.Lease;
import dev.vorm.driver.PgErrors;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.jspecify.annotations.Nullable;

/**
 * One transaction on one connection: lets statements in while it is open and sound, remembers the first failure, and ends
 * when the last statement is answered. May be used from any thread.
 */
public final class TransactionScope {
    private final Lease lease;
    private final Promise<Void> drained = Promise.promise();

    // All guarded by this
    private boolean open = true;
    private int underWay;
    private @Nullable VormException firstFailure;
    private boolean ended;

    TransactionScope(Lease lease) {
        this.lease = lease;
    }

    /** The connection; statements go there only after {@link #admit}. */
    public Lease lease() {
        return lease;
    }

    /** Why no statement may be sent; null when one may, and it counts as under way until {@link #settled}. */
    public synchronized @Nullable VormException admit() {
        if (!open) {
            return new TransactionException("The transaction is over: nothing can be sent in it any more", null);
        }
        if (firstFailure != null) {
            return new TransactionException(
                    "An earlier statement of the transaction failed, so nothing more is sent in it", firstFailure);
        }
        underWay++;
        return null;
    }

    /** A statement that was admitted has failed, though it is not answered yet. */
    public synchronized void failed(VormException failure) {
        // A row that was not there is an answer: the server's transaction is sound.
        if (firstFailure == null && !(failure instanceof NotFoundException)) {
            firstFailure = failure;
        }
    }

    /** A statement that was admitted is answered. */
    public void settled(@Nullable VormException failure) {
        boolean last;
        synchronized (this) {
            if (failure != null) {
                failed(failure);
            }
            underWay--;
            last = !open && underWay == 0;
        }
        if (last) {
            drained.tryComplete();
        }
    }

    Future<Void> begin() {
        return send("BEGIN");
    }

    /** Lets nothing more in; completes when all that was let in is answered. */
    Future<Void> close() {
        boolean idle;
        synchronized (this) {
            open = false;
            idle = underWay == 0;
        }
        if (idle) {
            drained.tryComplete();
        }
        return drained.future();
    }

    /** Commits, or rolls back and fails when a statement had failed: PostgreSQL would answer COMMIT with a rollback. */
    Future<Void> commit() {
        VormException failure;
        synchronized (this) {
            failure = firstFailure;
        }
        if (failure != null) {
            VormException error = new TransactionException(
                    "The transaction was rolled back: a statement in it had failed, though its failure was handled",
                    failure);
            return rollback().transform(done -> Future.failedFuture(error));
        }
        return end("COMMIT")
                .recover(e -> Future.failedFuture(
                        e instanceof ConnectionLostException lost && lost.sent()
                                ? new CommitOutcomeUnknownException(e)
                                : e));
    }

    Future<Void> rollback() {
        return end("ROLLBACK");
    }

    /** Whether the server has said that the transaction is over, so that others can use the connection. */
    synchronized boolean ended() {
        return ended;
    }

    private Future<Void> end(String sql) {
        return send(sql).onComplete((nothing, failure) -> {
            // An error in answer to COMMIT, such as that of a deferred constraint, ends the transaction too.
            if (failure == null || (failure instanceof DatabaseException error && PgErrors.spoils(error) == null)) {
                synchronized (this) {
                    ended = true;
                }
            }
        });
    }

    private Future<Void> send(String sql) {
        return lease.send(sql)
                .recover(e -> Future.failedFuture(PgErrors.translate("transaction", sql, e, lease.lastWords())));
    }
}
