package dev.vorm.execute;

import dev.vorm.driver.PgErrors;
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
 * One run of a statement: the only stage between the driver's future and the caller's. It translates errors, tells the
 * listener, and unpacks the result.
 *
 * @param <R> what the driver collected
 * @param <T> what the caller gets
 */
abstract class Execution<R, T> implements Completable<SqlResult<R>> {
    private final StatementExecutor executor;
    private final SqlStatement<?> statement;
    private final Promise<T> promise = Promise.promise();
    private long started;

    private Execution(StatementExecutor executor, SqlStatement<?> statement) {
        this.executor = executor;
        this.statement = statement;
    }

    /** A run that gives what the driver collected. */
    static final class OfRows<R> extends Execution<R, R> {
        OfRows(StatementExecutor executor, SqlStatement<?> statement) {
            super(executor, statement);
        }

        @Override
        R unpack(SqlResult<R> result) {
            return result.value();
        }
    }

    /** A run that gives the number of rows. */
    static final class OfCount extends Execution<Void, Long> {
        OfCount(StatementExecutor executor, SqlStatement<?> statement) {
            super(executor, statement);
        }

        @Override
        Long unpack(SqlResult<Void> result) {
            return (long) result.rowCount();
        }
    }

    abstract T unpack(SqlResult<R> result);

    Future<T> start(PreparedQuery<SqlResult<R>> query, Tuple binds) {
        if (executor.listener() != null) {
            started = System.nanoTime();
        }
        try {
            query.execute(binds).onComplete(this);
        } catch (RuntimeException e) {
            complete(null, e);
        }
        return promise.future();
    }

    @Override
    public void complete(@Nullable SqlResult<R> result, @Nullable Throwable failure) {
        if (result != null && failure == null) {
            executor.settled(null);
            tell(result.rowCount(), null);
            promise.complete(unpack(result));
        } else {
            VormException error = PgErrors.translate(
                    statement.name(),
                    statement.sql(),
                    failure != null ? failure : new IllegalStateException("neither result nor failure"));
            executor.settled(error);
            tell(0, error);
            promise.fail(error);
        }
    }

    private void tell(long rows, @Nullable Throwable failure) {
        StatementListener listener = executor.listener();
        if (listener != null) {
            long nanos = System.nanoTime() - started;
            listener.executed(new StatementEvent(statement.name(), statement.sql(), nanos, rows, failure));
        }
    }
}
