package dev.vorm;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.execute.StatementExecutor;
import dev.vorm.observe.PoolStats;
import dev.vorm.schema.Schema;
import dev.vorm.tx.TransactionRunner;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Function;

/**
 * A PostgreSQL database: a pool of connections, and all that is done with it. Each statement outside {@link #transaction}
 * commits by itself. One object serves the whole application, from any thread.
 */
public final class Database extends StatementExecutor {
    private static final Duration HEALTH_DEADLINE = Duration.ofSeconds(5);
    private static final Duration CLOSE_DEADLINE = Duration.ofSeconds(30);

    private final ConnectionPool pool;
    private final TransactionRunner transactions;
    private final HealthCheck health;

    private Database(Vertx vertx, ConnectionPool pool) {
        super(pool);
        this.pool = pool;
        this.transactions = new TransactionRunner(pool);
        this.health = new HealthCheck(vertx, pool);
    }

    /**
     * A database. Connections are made when they are needed, but for those of {@link DatabaseOptions#minPoolSize}, which are
     * made at once: {@link #health} tells whether there is one to be had.
     *
     * @throws IllegalArgumentException when the URI cannot be understood
     */
    public static Database connect(Vertx vertx, DatabaseOptions options) {
        ConnectionPool pool = ConnectionPool.open(vertx, options.uri(), options.pool(), options.observe());
        return new Database(vertx, pool);
    }

    /**
     * Runs a function in a transaction: commits when the future that it gives succeeds, and rolls back when that fails,
     * when the function throws, and when a statement in it failed.
     *
     * @return what the function's future gives, once the transaction is committed; fails with what the function failed
     *     with, with {@link dev.vorm.error.TransactionException} when a statement's failure was handled by the function but
     *     cost the transaction, and with {@link dev.vorm.error.CommitOutcomeUnknownException} when the connection broke
     *     during COMMIT
     */
    public <T> Future<T> transaction(Function<Transaction, Future<T>> work) {
        if (work == null) {
            return Future.failedFuture(new InvalidArgumentException("The transaction's function is null"));
        }
        return transactions.run(scope -> work.apply(new Transaction(scope)));
    }

    /** The tables of the build, and making them. */
    public Schema schema() {
        return new Schema(work -> transaction(work::apply));
    }

    /** As {@link #health(Duration)}, with 5 seconds. */
    public Future<Health> health() {
        return health(HEALTH_DEADLINE);
    }

    /**
     * Asks the server for its version, as a statement would: on a connection of the pool.
     *
     * @param deadline how long that may take in all
     * @return fails at the latest then: with {@link dev.vorm.error.ConnectionLostException} when the server cannot be reached,
     *     with {@link dev.vorm.error.PoolExhaustedException} when all connections are in use, which says nothing of the
     *     server, and with {@link dev.vorm.error.DeadlineExceededException} when the server did not answer; the connection
     *     is closed then
     */
    public Future<Health> health(Duration deadline) {
        return health.run(deadline);
    }

    /** The connections at this moment, and counts of what became of them. */
    public PoolStats stats() {
        return pool.stats();
    }

    /** As {@link #close(Duration)}, with 30 seconds for what is under way. */
    public Future<Void> close() {
        return close(CLOSE_DEADLINE);
    }

    /**
     * Closes the database: nothing new is begun, what waits for a connection fails at once with
     * {@link dev.vorm.error.ConnectionLostException}, and what is under way may end.
     *
     * @param deadline after that what is still under way loses its connection
     * @return when all connections are closed
     */
    public Future<Void> close(Duration deadline) {
        return pool.close(deadline);
    }
}
