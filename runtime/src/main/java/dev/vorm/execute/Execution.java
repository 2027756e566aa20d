package dev.vorm.execute;

import dev.vorm.driver.Borrower;
import dev.vorm.driver.PgErrors;
import dev.vorm.driver.ServerConnection;
import dev.vorm.driver.StatementObservation;
import dev.vorm.driver.StatementObserver;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.InvalidArgumentException;
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
    private final Tuple binds;
    private final Promise<T> promise;
    private @Nullable ServerConnection connection;
    private boolean repeated;
    private @Nullable StatementObservation observation;

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
        VormException refusal = executor.admit();
        if (refusal != null) {
            return Future.failedFuture(refusal);
        }
        StatementObserver observer = executor.source().observer();
        if (observer != null) {
            observation = observer.begin(statement.name(), statement.sql(), promise, executor.inTransaction());
        }
        if (refused) {
            end(new InvalidArgumentException(statement.name()
                    + ": transactions are begun and ended by Database.transaction, not by statements of one's own"));
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
        if (observation != null) {
            observation.sent();
        }
        if (statement.changesSession()) {
            lent.changesSession(statement.sessionChange());
            StatementRules.tellOfShortLife(statement, executor.inTransaction());
        }
        try {
            query(lent, statement).execute(binds).onComplete(this);
        } catch (Throwable e) {
            // Whoever calls this has others to call, who would wait for ever.
            complete(null, e);
        }
    }

    @Override
    public void refused(VormException reason) {
        end(reason);
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
        executor.source().release(used, PgErrors.spoils(error));
        if (mayRepeat(error)) {
            repeated = true;
            executor.source().acquire(this);
        } else {
            end(error);
        }
    }

    /** A connection can die after it was lent; what did not reach the server is sent once more, by another. */
    private boolean mayRepeat(VormException error) {
        return !repeated
                && executor.source().canChange()
                && error instanceof ConnectionLostException lost
                && !lost.sent();
    }

    private void end(SqlResult<R> result) {
        executor.settled(null);
        tell(result.rowCount(), null);
        promise.complete(unpack(result));
    }

    private void end(VormException error) {
        executor.settled(error);
        tell(0, error);
        promise.fail(error);
    }

    private void tell(long rows, @Nullable VormException failure) {
        StatementObserver observer = executor.source().observer();
        if (observation != null && observer != null) {
            List<String> values = observer.wantsBinds() ? BindText.of(statement, binds) : List.of();
            observation.ended(rows, failure, values);
        }
    }
}
