package dev.vorm.tx;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.Lease;
import dev.vorm.error.InvalidArgumentException;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import java.util.function.Function;

/** Runs a function in a transaction, and gives its connection back whatever the function does. */
public final class TransactionRunner {
    private final ConnectionPool pool;

    /** A runner on connections of a pool. */
    public TransactionRunner(ConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Leases a connection, begins, calls the function, and commits when its future succeeds, else rolls back.
     *
     * @param work what to do; throwing, or giving null, is the same as failing
     * @return what the function's future gives, when the transaction is committed and the connection back in the pool
     */
    public <T> Future<T> run(Function<TransactionScope, Future<T>> work) {
        return pool.lease("transaction").compose(lease -> run(lease, work));
    }

    private static <T> Future<T> run(Lease lease, Function<TransactionScope, Future<T>> work) {
        TransactionScope scope = new TransactionScope(lease);
        // Not awaited: BEGIN travels with the first statement.
        Future<Void> begun = scope.begin();
        return call(work, scope)
                .transform(result -> scope.close()
                        .transform(drained -> begun)
                        .transform(begin -> end(scope, begin.failed() ? Future.failedFuture(begin.cause()) : result)))
                .andThen(result -> lease.end(scope.ended()));
    }

    private static <T> Future<T> end(TransactionScope scope, AsyncResult<T> result) {
        if (result.succeeded()) {
            return scope.commit().map(result.result());
        }
        return scope.rollback().transform(rolledBack -> Future.failedFuture(result.cause()));
    }

    private static <T> Future<T> call(Function<TransactionScope, Future<T>> work, TransactionScope scope) {
        try {
            Future<T> result = work.apply(scope);
            return result != null
                    ? result
                    : Future.failedFuture(
                            new InvalidArgumentException("The transaction's function gave null, not a Future"));
        } catch (Throwable e) {
            return Future.failedFuture(e);
        }
    }
}
