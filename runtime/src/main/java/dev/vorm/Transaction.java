package dev.vorm;

import dev.vorm.error.ConstraintViolationException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.VormException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.execute.StatementExecutor;
import dev.vorm.query.Locked;
import dev.vorm.tx.LockKey;
import dev.vorm.tx.TransactionScope;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A transaction while it is open, or a savepoint in one: its statements go to one connection, in the order in which they are
 * asked for, without waiting for each other. Repositories join by {@code tx.with(repository)}.
 *
 * <p>After the first statement that fails on the server no other is executed: all of them fail with
 * {@link dev.vorm.error.TransactionException}, whose cause is that first failure, and the transaction is rolled back. A failure
 * that leaves the server's transaction sound does not cost it: a row that is missing or one too many, a row that cannot be
 * read, a bind or an argument that is refused before it is sent. But when the result of a statement that may have written
 * cannot be read (any but a SELECT that calls nothing but aggregates), the transaction is rolled back, for nobody knows what it
 * wrote.
 *
 * <p>The function runs on a Vert.x context of its own, a duplicate of its caller's. What is called there on the
 * {@link Database} itself, and not on the transaction, is refused: it would wait for a second connection, and for the locks of
 * the first. May be used from any thread.
 */
public sealed class Transaction extends StatementExecutor permits OpenTransaction, ReadTransaction.Reading {
    private static final SqlStatement<String> LOCK = SqlStatement.named(
            "Transaction.lock", "SELECT pg_advisory_xact_lock($1::bigint)::text", (row, at) -> row.getString(at));
    private static final SqlStatement<Boolean> TRY_LOCK = SqlStatement.named(
            "Transaction.tryLock", "SELECT pg_try_advisory_xact_lock($1::bigint)", (row, at) -> row.getBoolean(at));

    private final TransactionScope scope;

    Transaction(TransactionScope scope) {
        super(scope);
        this.scope = scope;
    }

    /** Runs a query that locks its rows; gives all of them, in order. */
    public <T> Future<List<T>> list(Locked<T> query) {
        return listLocked(query);
    }

    /** Runs a query that locks its row; fails with {@code NotFoundException} on none and with {@code TooManyRowsException} on more. */
    public <T> Future<T> one(Locked<T> query) {
        return oneLocked(query);
    }

    /** Runs a query that locks its row, if it has one; fails with {@code TooManyRowsException} on more. */
    public <T> Future<Optional<T>> optional(Locked<T> query) {
        return optionalLocked(query);
    }

    /** The number of this call of the transaction's function: more than 1 after {@link TxOptions#retries}. */
    public int attempt() {
        return scope.attempt();
    }

    /**
     * Runs a function in a savepoint: what fails in it is rolled back to there, and the transaction stays usable. While it is
     * open, what is called on this handle waits, in the order of the calls; the function must use the handle that it is given.
     * Savepoints can be nested.
     *
     * @return what the function's future gives; fails with what the function failed with, once that is rolled back
     */
    public <T> Future<T> savepoint(Function<Transaction, @Nullable Future<T>> work) {
        return work == null
                ? Future.failedFuture(new InvalidArgumentException("The savepoint's function is null"))
                : scope.savepoint(inner -> work.apply(new Transaction(inner)));
    }

    /**
     * Runs a function in a savepoint, as {@link #savepoint} does, and takes the violation of a constraint for an answer: for
     * an insert that may find that somebody else was first.
     *
     * @return the function's value, or the violation; fails with every other failure
     */
    public <T> Future<Outcome<T>> outcome(Function<Transaction, @Nullable Future<T>> work) {
        return savepoint(work).transform(result -> {
            if (result.succeeded()) {
                return Future.succeededFuture(new Outcome.Value<>(result.result()));
            }
            return result.cause() instanceof ConstraintViolationException violation
                    ? Future.succeededFuture(new Outcome.Violation<>(violation))
                    : Future.failedFuture(result.cause());
        });
    }

    /**
     * Takes the advisory lock of a number, when nobody else has it; the end of the transaction gives it back, and so does the
     * end of a savepoint that is rolled back. All who use it must agree on the number.
     */
    public Future<Void> lock(long key) {
        return one(LOCK, Tuple.of(key)).mapEmpty();
    }

    /**
     * Takes the advisory lock of a name. Its number is the first eight bytes of the SHA-256 of the name in UTF-8, in SQL
     * {@code ('x' || left(encode(sha256(convert_to(name, 'UTF8')), 'hex'), 16))::bit(64)::bigint}.
     */
    public Future<Void> lock(String name) {
        return name == null ? noName() : lock(LockKey.of(name));
    }

    /** As {@link #lock(long)}, but does not wait: tells whether the lock was to be had. */
    public Future<Boolean> tryLock(long key) {
        return one(TRY_LOCK, Tuple.of(key));
    }

    /** As {@link #lock(String)}, but does not wait: tells whether the lock was to be had. */
    public Future<Boolean> tryLock(String name) {
        return name == null ? noName() : tryLock(LockKey.of(name));
    }

    private static <T> Future<T> noName() {
        return Future.failedFuture(new InvalidArgumentException("The lock's name is null"));
    }

    /**
     * Has something done before COMMIT, after the function's future has succeeded: in the order of the calls, each when the
     * one before is done. It may send statements, by the transaction's own handle, for a savepoint is over by then; when it fails, the transaction is rolled back and fails with that. Of a
     * savepoint that is rolled back, and of an earlier attempt, nothing is left.
     *
     * @throws dev.vorm.error.TransactionException when the transaction is over
     */
    public void beforeCommit(Supplier<? extends @Nullable Future<?>> work) {
        Objects.requireNonNull(work, "what is to be done before the commit");
        scope.register(hooks -> hooks.before(work));
    }

    /**
     * Has something done when the transaction is known to be committed: in the order of the calls, on the caller's context,
     * before the transaction's future completes. What it throws is logged to {@code dev.vorm.tx} and changes nothing. It may use the
     * {@link Database}.
     *
     * @throws dev.vorm.error.TransactionException when the transaction is over
     */
    public void afterCommit(Runnable work) {
        Objects.requireNonNull(work, "what is to be done after the commit");
        scope.register(hooks -> hooks.after(() -> {
            work.run();
            return null;
        }));
    }

    /** As {@link #afterCommit(Runnable)}; nobody waits for the future that it gives, but a failure of that is logged too. */
    public void afterCommit(Supplier<? extends @Nullable Future<?>> work) {
        Objects.requireNonNull(work, "what is to be done after the commit");
        scope.register(hooks -> hooks.after(work));
    }

    @Override
    protected @Nullable VormException admit(SqlStatement<?> statement, boolean following) {
        return following ? scope.admitFollowing() : scope.admit();
    }

    @Override
    protected void abandoned(VormException failure) {
        scope.abandoned(failure);
    }

    @Override
    protected void succeeded() {
        scope.succeeded();
    }

    @Override
    protected VormException failed(VormException failure, boolean sound) {
        return scope.failed(failure, sound);
    }
}
