package dev.vorm.tx;

import dev.vorm.driver.ConnectionPool;
import io.vertx.core.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Runs functions in transactions, and gives their connections back whatever the functions do. */
public final class TransactionRunner {
    private final ConnectionPool pool;

    /** A runner on connections of a pool. */
    public TransactionRunner(ConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * Leases a connection, begins, calls the function, and commits when its future succeeds, else rolls back; as often as the
     * settings allow.
     *
     * @param work what to do; throwing, or giving null, is the same as failing
     * @return what the function's future gives, when the transaction is committed and the connection back in the pool
     */
    public <T> Future<T> run(TxSettings settings, Function<TransactionScope, @Nullable Future<T>> work) {
        return new Attempts<>(pool, settings, work).start();
    }
}
