package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.driver.Borrower;
import dev.vorm.driver.PgErrors;
import dev.vorm.driver.ServerConnection;
import dev.vorm.driver.Waiter;
import dev.vorm.driver.observe.StatementObservation;
import dev.vorm.driver.observe.StatementObserver;
import dev.vorm.error.CancelledException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.StaleStatementException;
import dev.vorm.error.StatementTimeoutException;
import dev.vorm.error.TooManyRowsException;
import dev.vorm.error.VormException;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a statement: gets a connection, and is the only stage between the driver's future and the caller's. It gives the
 * connection back, translates errors, tells the listener, and unpacks the result.
 *
 * @param <S> what the statement reads from a row
 * @param <R> what the driver collected
 * @param <T> what the caller gets
 */
abstract class Execution<S, R, T> implements Borrower, Completable<SqlResult<R>> {
    private final StatementExecutor executor;
    private final SqlStatement<S> statement;
    private Tuple binds;
    private final Promise<T> promise;
    private final @Nullable StatementWatch watch;
    private @Nullable ServerConnection connection;
    private boolean repeated;
    private @Nullable StatementObservation observation;

    Execution(StatementExecutor executor, SqlStatement<S> statement, Tuple binds) {
        this.executor = executor;
        this.statement = statement;
        this.binds = binds;
        this.promise = executor.source().promise();
        Bounds bounds = executor.bounds();
        this.watch = bounds == null ? null : new StatementWatch(this, statement, executor.source(), bounds);
    }

    /** The statement's query on a connection. */
    abstract PreparedQuery<SqlResult<R>> query(ServerConnection on, SqlStatement<S> ofStatement);

    abstract T unpack(SqlResult<R> result);

    Future<T> start() {
        // Before anything counts it as under way, for then nobody would end it.
        if (statement == null || binds == null) {
            return Future.failedFuture(
                    new InvalidArgumentException(statement == null ? "The statement is null" : "The binds are null"));
        }
        if (!statement.tenants().isEmpty()) {
            try {
                binds = Tenants.fill(statement, binds, executor.tenant());
            } catch (InvalidArgumentException e) {
                return Future.failedFuture(e);
            }
        }
        VormException refusal = executor.admit(statement, false);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        StatementObserver observer = executor.source().observer();
        if (observer != null) {
            observation = observer.begin(statement.name(), statement.sql(), promise, inTransaction());
        }
        VormException late = watch == null ? null : watch.start();
        if (late != null) {
            end(late, true);
        } else {
            VormException refused = statement.refusal(executor.source().pooled());
            if (refused != null) {
                end(refused, true);
            } else {
                acquire();
            }
        }
        return promise.future();
    }

    private boolean inTransaction() {
        return !executor.source().canChange();
    }

    private void acquire() {
        Waiter waiter = executor.acquire(this);
        if (watch != null && waiter != null) {
            watch.waits(waiter);
        }
    }

    @Override
    public String purpose() {
        return statement.name();
    }

    @Override
    public Promise<?> promise() {
        return promise;
    }

    @Override
    public void leased(ServerConnection lent) {
        if (watch != null && !watch.sends(lent)) {
            executor.source().release(lent, null);
            return;
        }
        connection = lent;
        if (observation != null) {
            observation.sent();
        }
        if (statement.changesSession()) {
            lent.changesSession(statement.sessionChange());
            StatementRules.tellOfShortLife(statement, inTransaction());
        }
        try {
            PreparedQuery<SqlResult<R>> query = query(lent, statement);
            Tuple checked = BindTuple.of(binds);
            if (lent.sendsAtOnce()) {
                send(query, checked);
            } else {
                lent.sendLater(() -> send(query, checked));
            }
        } catch (Throwable e) {
            // Whoever calls this has others to call, who would wait for ever.
            complete(null, e);
        }
    }

    private void send(PreparedQuery<SqlResult<R>> query, Tuple checked) {
        try {
            query.execute(checked).onComplete(this);
        } catch (Throwable e) {
            complete(null, e);
        }
    }

    @Override
    public void refused(VormException reason) {
        if (watch == null || watch.ends()) {
            end(reason, true);
        }
    }

    /** Its bounds are passed, and its caller is told. */
    void abandoned(VormException failure, boolean underWay) {
        if (underWay) {
            executor.abandoned(failure);
        } else {
            executor.failed(failure, true);
        }
        tell(0, failure);
        promise.tryFail(failure);
    }

    @Override
    public void complete(@Nullable SqlResult<R> result, @Nullable Throwable failure) {
        ServerConnection used = connection;
        connection = null;
        if (used == null) {
            return;
        }
        StatementWatch.State before = watch == null ? StatementWatch.State.SENT : watch.answered();
        // First of all the connection: what the caller does next may need it.
        if (result != null && failure == null) {
            executor.source().release(used, null);
            if (!toldBefore()) {
                end(result);
            }
            return;
        }
        VormException error = PgErrors.translate(
                statement.name(),
                statement.sql(),
                failure != null ? failure : new IllegalStateException("neither result nor failure"),
                used.lastWords());
        if (PgErrors.readOnly(error)) {
            used.doubt();
        }
        executor.source().release(used, PgErrors.spoils(error));
        if (watch != null && before == StatementWatch.State.CANCELLING) {
            error = watch.afterCancel(error);
        }
        if (toldBefore()) {
            return;
        }
        if (mayRepeat(error)) {
            repeat();
        } else {
            end(cancelledBeside(error), sound(error, failure));
        }
    }

    /** Whether the caller was told before the server answered; then the answer is the end of it. */
    private boolean toldBefore() {
        VormException told = watch == null ? null : watch.told();
        if (told != null) {
            executor.failed(told, false);
        }
        return told != null;
    }

    private void repeat() {
        repeated = true;
        if (watch != null) {
            watch.waitsAgain();
        }
        acquire();
    }

    /** What the cancelling of another statement on the same connection has hit was not the server's own wish. */
    private VormException cancelledBeside(VormException error) {
        return error instanceof StatementTimeoutException && executor.source().cancelled()
                ? new CancelledException(
                        statement.name() + ": it was cancelled with the transaction that it was in\n" + statement.sql(),
                        false,
                        error)
                : error;
    }

    /** Whether only the client found something wrong, and nothing can have been written that nobody knows of. */
    private boolean sound(VormException error, @Nullable Throwable failure) {
        if (error instanceof MappingException || error instanceof TooManyRowsException) {
            return (failure != null && PgErrors.refusedByDriver(failure)) || statement.onlyReads();
        }
        return error instanceof NotFoundException;
    }

    /**
     * A connection can die after it was lent, or the server can find that the tables have changed since a statement was
     * prepared: what was not done is sent once more, on another connection.
     */
    private boolean mayRepeat(VormException error) {
        return !repeated
                && executor.source().canChange()
                && (error instanceof StaleStatementException
                        || (error instanceof ConnectionLostException lost && !lost.sent()));
    }

    private void end(SqlResult<R> result) {
        unwatch();
        executor.succeeded();
        tell(result.rowCount(), null);
        promise.tryComplete(unpack(result));
    }

    private void end(VormException error, boolean sound) {
        unwatch();
        VormException told = executor.failed(error, sound);
        tell(0, told);
        // When its transaction was ended early, the caller was told so.
        promise.tryFail(told);
    }

    private void unwatch() {
        if (watch != null) {
            watch.ends();
        }
    }

    private void tell(long rows, @Nullable VormException failure) {
        StatementObserver observer = executor.source().observer();
        if (observation != null && observer != null) {
            List<String> values = observer.wantsBinds() ? BindText.of(statement, binds) : List.of();
            observation.ended(rows, failure, values);
        }
    }
}
