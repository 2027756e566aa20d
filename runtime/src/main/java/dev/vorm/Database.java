package dev.vorm;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.execute.StatementExecutor;
import dev.vorm.observe.PoolStats;
import dev.vorm.observe.StatementListener;
import dev.vorm.schema.Schema;
import dev.vorm.tx.TransactionRunner;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database: a pool of connections, and all that is done with it. Each statement outside {@link #transaction}
 * commits by itself. One object serves the whole application, from any thread.
 */
public final class Database extends StatementExecutor {
    private static final SqlStatement<String> HEALTH =
            SqlStatement.named("Database.health", "SELECT current_setting('server_version')", Database::readText);

    private static final Duration CLOSE_DEADLINE = Duration.ofSeconds(30);

    private final ConnectionPool pool;
    private final TransactionRunner transactions;
    private final @Nullable StatementListener listener;

    private Database(ConnectionPool pool, @Nullable StatementListener listener, @Nullable Duration timeout) {
        super(pool, listener, timeout);
        this.pool = pool;
        this.transactions = new TransactionRunner(pool);
        this.listener = listener;
    }

    /**
     * A database. Connections are made when they are needed, but for those of {@link DatabaseOptions#minPoolSize}, which are
     * made at once: {@link #health} tells whether there is one to be had.
     *
     * @throws IllegalArgumentException when the URI cannot be understood
     */
    public static Database connect(Vertx vertx, DatabaseOptions options) {
        return new Database(
                ConnectionPool.open(vertx, options.uri(), options.pool()), options.listener(), options.timeout());
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
        return transactions.run(scope -> work.apply(new Transaction(scope, listener)));
    }

    /** The tables of the build, and making them. */
    public Schema schema() {
        return new Schema(work -> transaction(work::apply));
    }

    /** Asks the server for its version; fails with {@link dev.vorm.error.ConnectionLostException} when it cannot be reached. */
    public Future<Health> health() {
        long started = System.nanoTime();
        return one(HEALTH, Tuple.tuple())
                .map(version -> new Health(version, Duration.ofNanos(System.nanoTime() - started)));
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

    private static String readText(Row row, int at) {
        return row.getString(at);
    }
}
