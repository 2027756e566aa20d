package dev.vorm;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.execute.StatementExecutor;
import dev.vorm.observe.PoolStats;
import dev.vorm.query.Command;
import dev.vorm.schema.Schema;
import dev.vorm.tx.TransactionRunner;
import dev.vorm.tx.TxSettings;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL database: a pool of connections, and all that is done with it. Each statement outside {@link #transaction}
 * commits by itself. One object serves the whole application, from any thread.
 */
public final class Database extends StatementExecutor {
    private static final SqlStatement<String> HEALTH = SqlStatement.named(
            "Database.health", "SELECT current_setting('server_version')", (row, at) -> row.getString(at));

    private static final SqlStatement<WalPosition> WAL_POSITION = SqlStatement.named(
            "Database.walPosition",
            "SELECT pg_current_wal_insert_lsn()::text",
            (row, at) -> WalPosition.of(row.getString(at)));

    private static final Duration HEALTH_DEADLINE = Duration.ofSeconds(5);
    private static final Duration CLOSE_DEADLINE = Duration.ofSeconds(30);

    private final ConnectionPool pool;
    private final TransactionRunner transactions;
    private final @Nullable ConnectionPool replicas;
    private final Replica replica;
    private final @Nullable Duration timeout;

    private Database(ConnectionPool pool, @Nullable ConnectionPool replicas, @Nullable Duration timeout) {
        super(pool, timeout);
        this.timeout = timeout;
        this.pool = pool;
        this.replicas = replicas;
        this.replica = new Replica(this, replicas);
        this.transactions = new TransactionRunner(pool);
    }

    /**
     * A database. Connections are made when they are needed, but for those of {@link DatabaseOptions#minPoolSize}, which are
     * made at once: {@link #health} tells whether there is one to be had.
     *
     * @throws IllegalArgumentException when the URI cannot be understood
     */
    public static Database connect(Vertx vertx, DatabaseOptions options) {
        ConnectSettings replicas = options.replicas();
        // First the replica's, for a mistake in its URI must leave nothing open.
        ConnectionPool second =
                replicas == null ? null : ConnectionPool.open(vertx, replicas, options.pool(), options.observe());
        try {
            return new Database(
                    ConnectionPool.open(vertx, options.where(), options.pool(), options.observe()),
                    second,
                    options.timeout());
        } catch (IllegalArgumentException e) {
            if (second != null) {
                var unused = second.close(Duration.ZERO);
            }
            throw e;
        }
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
    public <T> Future<T> transaction(Function<Transaction, @Nullable Future<T>> work) {
        return transaction(TxOptions.defaults(), work);
    }

    /** As {@link #transaction(Function)}, in the way that the options say. */
    public <T> Future<T> transaction(TxOptions options, Function<Transaction, @Nullable Future<T>> work) {
        InvalidArgumentException refusal = refusal(options, work);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        return transactions.run(settings(options), scope -> work.apply(new Transaction(scope)));
    }

    /** As {@link #read(TxOptions, Function)}, with the server's isolation. */
    public <T> Future<T> read(Function<ReadTransaction, @Nullable Future<T>> work) {
        return read(TxOptions.defaults(), work);
    }

    /** Runs a function in a transaction that is read only, as {@link #transaction} does: with REPEATABLE READ all of it sees one snapshot. */
    public <T> Future<T> read(TxOptions options, Function<ReadTransaction, @Nullable Future<T>> work) {
        return read(transactions, options, work);
    }

    <T> Future<T> read(
            TransactionRunner runner, TxOptions options, Function<ReadTransaction, @Nullable Future<T>> work) {
        InvalidArgumentException refusal = refusal(options, work);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        if (options.settings().verifiable()) {
            return Future.failedFuture(new InvalidArgumentException("What only reads has no commit to verify"));
        }
        return runner.run(settings(options.readOnly()), scope -> work.apply(new ReadTransaction(scope)));
    }

    /** Why a transaction cannot be run at all; null when it can. */
    private static @Nullable InvalidArgumentException refusal(@Nullable TxOptions options, @Nullable Object work) {
        if (options == null) {
            return new InvalidArgumentException("The transaction's options are null");
        }
        return work == null ? new InvalidArgumentException("The transaction's function is null") : null;
    }

    /** What the options say, and the database's own time limit where they say none. */
    TxSettings settings(TxOptions options) {
        TxSettings settings = options.settings();
        return timeout == null || settings.timeout() != null ? settings : settings.withTimeout(timeout);
    }

    /**
     * Begins a transaction that the caller must end.
     *
     * @return the transaction, when there is a connection for it; BEGIN travels with its first statement
     */
    public Future<OpenTransaction> openTransaction(TxOptions options) {
        if (options == null || options.settings().retries() > 0) {
            return Future.failedFuture(new InvalidArgumentException(
                    options == null
                            ? "The transaction's options are null"
                            : "A transaction without a function cannot be run again: leave out retries"));
        }
        Promise<OpenTransaction> opened = pool.promise();
        Promise<Void> end = Promise.promise();
        Promise<Void> ended = pool.promise();
        transactions
                .<Void>run(settings(options), scope -> {
                    opened.complete(new OpenTransaction(scope, end, ended.future()));
                    return end.future();
                })
                .onComplete(ended)
                .onFailure(opened::tryFail);
        return opened.future();
    }

    /**
     * Runs commands in one transaction and, with BEGIN and COMMIT, in one round trip; all or nothing.
     *
     * @param commands inserts, updates and deletes of the query language; with none nothing is sent
     * @return the numbers of rows that they wrote, in their order; fails with what the first of them that failed failed with, and
     *     with {@link dev.vorm.error.CommitOutcomeUnknownException} when the connection broke, or
     *     {@link DatabaseOptions#timeout} was over, before the answer, and the server did not answer to the cancelling either
     */
    public Future<List<Long>> executeAll(List<? extends Command> commands) {
        return transactions.executeAll(commands, timeout);
    }

    /** Reads from the replica, see {@link DatabaseOptions#replica}; where there is none, from the primary. */
    public Replica replica() {
        return replica;
    }

    /**
     * How far the primary has written, asked for after a write: a read by {@link Replica#after} sees that write. Costs a round
     * trip.
     */
    public Future<WalPosition> walPosition() {
        return one(WAL_POSITION, Tuple.tuple());
    }

    /** The tables of the build: making them, and comparing them with those of the database. */
    public Schema schema() {
        return new Schema(this, work -> transaction(work::apply));
    }

    /** As {@link #health(Duration)}, with 5 seconds. */
    public Future<Health> health() {
        return health(HEALTH_DEADLINE);
    }

    /**
     * Asks the server for its version, as a statement would: on a connection of the pool.
     *
     * @param deadline how long that may take in all
     * @return fails at the latest a little after that: with {@link dev.vorm.error.ConnectionLostException} when the server cannot
     *     be reached, with {@link dev.vorm.error.LoginRefusedException} when it can and does not let us in, and with
     *     {@link dev.vorm.error.DeadlineExceededException} when it did not answer, or when all connections are in use, which
     *     says nothing of the server; the cause tells
     */
    public Future<Health> health(Duration deadline) {
        if (deadline == null) {
            return noDeadline();
        }
        long started = System.nanoTime();
        return within(deadline)
                .one(HEALTH, Tuple.tuple())
                .map(version -> new Health(version, Duration.ofNanos(System.nanoTime() - started), pool.stats()));
    }

    /** The connections to the primary at this moment, and counts of what became of them. */
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
        if (deadline == null) {
            return noDeadline();
        }
        Future<Void> closed = pool.close(deadline);
        return replicas == null
                ? closed
                : Future.join(closed, replicas.close(deadline)).mapEmpty();
    }

    private static <T> Future<T> noDeadline() {
        return Future.failedFuture(new InvalidArgumentException("The deadline is null"));
    }
}
