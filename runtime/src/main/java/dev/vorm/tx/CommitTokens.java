package dev.vorm.tx;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.Lease;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.TransactionException;
import dev.vorm.execute.SqlStatement;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * The tokens of transactions whose commit can be verified. Each writes one before COMMIT. When the answer to COMMIT is lost, the
 * same token is written once more on another connection: the unique index makes that wait until the old one's transaction is
 * over, and then the row is the old one's, which was committed, or a fence, and then it never will be.
 */
public final class CommitTokens {
    /** The name of the table. */
    public static final String TABLE = "vorm_commit_token";

    /** What makes the table. */
    public static final String DDL =
            "CREATE TABLE vorm_commit_token (token uuid PRIMARY KEY, created_at timestamptz NOT NULL DEFAULT now())";

    private static final SqlStatement<Void> WRITE = SqlStatement.named(
            "Transaction.writeCommitToken",
            "WITH settled AS (DELETE FROM vorm_commit_token WHERE token = ANY ($2::uuid[]))\n"
                    + "INSERT INTO vorm_commit_token (token) VALUES ($1)");

    private static final SqlStatement<Void> SWEEP = SqlStatement.named(
            "Transaction.sweepCommitTokens", "DELETE FROM vorm_commit_token WHERE token = ANY ($1::uuid[])");

    /** Says whether the row is a fence, this one's or that of an earlier try whose answer was lost. */
    private static final SqlStatement<Boolean> FENCE = SqlStatement.named(
            "Transaction.verifyCommit",
            "INSERT INTO vorm_commit_token AS known (token, created_at) VALUES ($1, '-infinity')\n"
                    + "ON CONFLICT (token) DO UPDATE SET token = known.token RETURNING created_at = '-infinity'",
            (row, at) -> row.getBoolean(at));

    private static final int MOST_SETTLED = 200;
    private static final int SETTLED_AT_ONCE = 100;
    private static final long PAUSE_MILLIS = 100;
    private static final String UNDEFINED_TABLE = "42P01";

    private final ConnectionPool pool;
    private final Queue<UUID> settled = new ConcurrentLinkedQueue<>();

    CommitTokens(ConnectionPool pool) {
        this.pool = pool;
    }

    /**
     * A new token. A serializable transaction removes none of the others: by looking for them it would read what its like
     * write, and fail with 40001.
     */
    CommitToken next(Isolation isolation) {
        return new CommitToken(UUID.randomUUID(), isolation == Isolation.SERIALIZABLE ? List.of() : take());
    }

    private List<UUID> take() {
        List<UUID> taken = new ArrayList<>();
        for (UUID id = settled.poll(); id != null; id = taken.size() < SETTLED_AT_ONCE ? settled.poll() : null) {
            taken.add(id);
        }
        return taken;
    }

    /** Writes a token in a transaction. */
    Future<Void> write(Lease lease, CommitToken token) {
        return new LeaseExecutor(lease)
                .execute(WRITE, token.binds())
                .recover(e -> Future.failedFuture(
                        e instanceof DatabaseException error && error.sqlState().equals(UNDEFINED_TABLE)
                                ? new TransactionException(
                                        "TxOptions.verifiableCommit needs a table that is missing: call"
                                                + " db.schema().createCommitTokens(), or " + DDL,
                                        e)
                                : e))
                .mapEmpty();
    }

    /** It is known what became of a token's transaction: the row is needed no more. */
    void settle(CommitToken token, boolean committed) {
        if (!committed) {
            token.settled().forEach(this::forget);
        }
        forget(token.id());
    }

    /** The transaction was rolled back, and its token with it. */
    void drop(CommitToken token) {
        token.settled().forEach(this::forget);
    }

    private void forget(UUID id) {
        settled.add(id);
        if (settled.size() > MOST_SETTLED) {
            Tuple binds = Tuple.tuple().addArrayOfUUID(take().toArray(new UUID[0]));
            run(TxSettings.DEFAULT, executor -> executor.execute(SWEEP, binds));
        }
    }

    /**
     * Finds out what became of a transaction, as often as it takes: what is written for that is the same each time.
     *
     * @return whether it is committed, for ever; fails when that cannot be found out in time
     */
    Future<Boolean> committed(CommitToken token, Duration within) {
        long started = System.nanoTime();
        if (within.toMillis() < 1) {
            return Future.failedFuture(new TransactionException("There was no time left to find it out", null));
        }
        return run(TxSettings.DEFAULT.withTimeout(within), executor -> executor.one(FENCE, Tuple.of(token.id())))
                .map(fence -> !fence)
                .recover(e -> {
                    Duration left =
                            within.minusNanos(System.nanoTime() - started).minusMillis(PAUSE_MILLIS);
                    return left.toMillis() < 1
                            ? Future.failedFuture(e)
                            : pool.context().pause(PAUSE_MILLIS).compose(over -> committed(token, left));
                });
    }

    private <T> Future<T> run(TxSettings settings, Function<LeaseExecutor, Future<T>> statement) {
        return new Attempts<>(pool, this, null, settings, scope -> statement.apply(new LeaseExecutor(scope.lease())))
                .start();
    }
}
