package dev.vorm.tx;

import dev.vorm.driver.PgErrors;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.SqlConnection;
import org.jspecify.annotations.Nullable;

/**
 * One transaction on one connection: lets statements in while it is open and sound, remembers the first failure, and ends
 * when the last statement is answered. May be used from any thread.
 */
public final class TransactionScope {
    private final SqlConnection connection;
    private final Promise<Void> drained = Promise.promise();

    // All guarded by this
    private boolean open = true;
    private int underWay;
    private @Nullable VormException firstFailure;

    TransactionScope(SqlConnection connection) {
        this.connection = connection;
    }

    /** The connection; statements go there only after {@link #admit}. */
    public SqlConnection connection() {
        return connection;
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

    /** A statement that was admitted is answered. */
    public void settled(@Nullable VormException failure) {
        boolean last;
        synchronized (this) {
            // A row that was not there is an answer: the server's transaction is sound.
            if (failure != null && firstFailure == null && !(failure instanceof NotFoundException)) {
                firstFailure = failure;
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
        return send("COMMIT")
                .recover(e -> Future.failedFuture(
                        e instanceof ConnectionLostException lost && lost.sent()
                                ? new CommitOutcomeUnknownException(e)
                                : e));
    }

    Future<Void> rollback() {
        return send("ROLLBACK");
    }

    private Future<Void> send(String sql) {
        return connection
                .query(sql)
                .execute()
                .<Void>mapEmpty()
                .recover(e -> Future.failedFuture(PgErrors.translate("transaction", sql, e)));
    }
}
