package dev.vorm.execute;

import dev.vorm.driver.Borrower;
import dev.vorm.driver.PgErrors;
import dev.vorm.driver.ServerConnection;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.error.StaleStatementException;
import dev.vorm.error.TooManyRowsException;
import dev.vorm.error.VormException;
import dev.vorm.observe.StatementEvent;
import dev.vorm.observe.StatementListener;
import io.vertx.core.Completable;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
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
    private final Tuple binds;
    private final Promise<T> promise;
    private @Nullable ServerConnection connection;
    private boolean repeated;
    private long started;

    Execution(StatementExecutor executor, SqlStatement<S> statement, Tuple binds) {
        this.executor = executor;
        this.statement = statement;
        this.binds = binds;
        this.promise = executor.source().promise();
    }

    /** The statement's query on a connection. */
    abstract PreparedQuery<SqlResult<R>> query(ServerConnection on, SqlStatement<S> ofStatement);

    abstract T unpack(SqlResult<R> result);

    Future<T> start() {
        boolean refused = statement.transactionControl();
        VormException refusal = executor.admit(statement);
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        if (executor.listener() != null) {
            started = System.nanoTime();
        }
        if (refused) {
            end(
                    new InvalidArgumentException(
                            statement.name()
                                    + ": transactions are begun and ended by Database.transaction, not by statements of one's own"),
                    false);
        } else {
            executor.source().acquire(this);
        }
        return promise.future();
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
        connection = lent;
        try {
            query(lent, statement).execute(binds).onComplete(this);
        } catch (Throwable e) {
            // Whoever calls this has others to call, who would wait for ever.
            complete(null, e);
        }
    }

    @Override
    public void refused(VormException reason) {
        end(reason, false);
    }

    @Override
    public void complete(@Nullable SqlResult<R> result, @Nullable Throwable failure) {
        ServerConnection used = connection;
        connection = null;
        if (used == null) {
            return;
        }
        // First of all the connection: what the caller does next may need it.
        if (result != null && failure == null) {
            executor.source().release(used, null);
            end(result);
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
        if (mayRepeat(error)) {
            repeated = true;
            executor.source().acquire(this);
        } else {
            end(error, wroteUnread(error, failure));
        }
    }

    /** The server's transaction is sound after these; but what it did then, nobody has seen. */
    private boolean wroteUnread(VormException error, @Nullable Throwable failure) {
        return (error instanceof MappingException || error instanceof TooManyRowsException)
                && !statement.reads()
                && (failure == null || !PgErrors.refusedByDriver(failure));
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
        executor.succeeded();
        tell(result.rowCount(), null);
        promise.complete(unpack(result));
    }

    private void end(VormException error, boolean unread) {
        VormException told = executor.failed(error, unread);
        tell(0, told);
        promise.fail(told);
    }

    private void tell(long rows, @Nullable Throwable failure) {
        StatementListener listener = executor.listener();
        if (listener != null) {
            long nanos = System.nanoTime() - started;
            listener.executed(new StatementEvent(statement.name(), statement.sql(), nanos, rows, failure));
        }
    }
}
