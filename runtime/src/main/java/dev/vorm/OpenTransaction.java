package dev.vorm;

import dev.vorm.error.TransactionException;
import dev.vorm.tx.TransactionScope;
import io.vertx.core.Future;
import io.vertx.core.Promise;

/**
 * A transaction without a function: it stays open, and keeps its connection, until {@link #commit}, {@link #rollback} or
 * {@link #close}. Where a function will do, {@link Database#transaction} is the safer way: that one cannot be forgotten.
 *
 * <p>What is forgotten is ended by the server after {@link DatabaseOptions#idleInTransactionTimeout} and told by
 * {@link DatabaseOptions#leakDetection}. As there is no function, a call on the {@link Database} is not refused meanwhile.
 */
public final class OpenTransaction extends Transaction {
    private final Promise<Void> end;
    private final Future<Void> ended;
    private final TransactionScope scope;
    private final TransactionException rolledBack = new TransactionException("It was rolled back by its user", null);

    OpenTransaction(TransactionScope scope, Promise<Void> end, Future<Void> ended) {
        super(scope);
        this.end = end;
        this.ended = ended;
        this.scope = scope;
    }

    /** Commits, when all statements are answered; fails as {@link Database#transaction} does, and when it is over already. */
    public Future<Void> commit() {
        return end.tryComplete() ? here(ended) : over();
    }

    /** Rolls back; fails when it is over already. */
    public Future<Void> rollback() {
        return end.tryFail(rolledBack)
                ? here(ended.recover(e -> e == rolledBack ? Future.succeededFuture() : Future.failedFuture(e)))
                : over();
    }

    /** Rolls back if it is open, else does nothing; completes when the connection is given back, and never fails. */
    public Future<Void> close() {
        end.tryFail(rolledBack);
        return here(ended.otherwiseEmpty());
    }

    /** Whoever ends it need not be who began it. */
    private Future<Void> here(Future<Void> future) {
        Promise<Void> promise = scope.promise();
        future.onComplete(promise);
        return promise.future();
    }

    private static <T> Future<T> over() {
        return Future.failedFuture(new TransactionException(
                "The transaction is over: it was committed, rolled back or closed before", null));
    }
}
