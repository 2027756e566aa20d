package dev.vorm;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.Lease;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.error.VormException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.execute.StatementExecutor;
import dev.vorm.observe.PoolStats;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.time.Duration;

/** Whether a database answers in time. A connection on which it does not is not left hanging. */
final class HealthCheck {
    private static final String NAME = "Database.health";
    private static final SqlStatement<String> VERSION =
            SqlStatement.named(NAME, "SELECT current_setting('server_version')", HealthCheck::readText);

    private final Vertx vertx;
    private final ConnectionPool pool;

    HealthCheck(Vertx vertx, ConnectionPool pool) {
        this.vertx = vertx;
        this.pool = pool;
    }

    private static final class OnLease extends StatementExecutor {
        OnLease(Lease lease) {
            super(lease);
        }
    }

    Future<Health> run(Duration deadline) {
        long started = System.nanoTime();
        Promise<Health> told = pool.promise();
        Future<Lease> lent = pool.lease(NAME);
        long timer = vertx.setTimer(Math.max(1, deadline.toMillis()), id -> giveUp(lent, told, deadline));
        lent.compose(lease -> ask(lease).recover(this::again)).onComplete((version, failure) -> {
            vertx.cancelTimer(timer);
            if (failure == null) {
                told.tryComplete(new Health(version, Duration.ofNanos(System.nanoTime() - started), pool.stats()));
            } else {
                told.tryFail(failure);
            }
        });
        return told.future();
    }

    private static Future<String> ask(Lease lease) {
        return new OnLease(lease).one(VERSION, Tuple.tuple()).onComplete(answer -> lease.end(answer.succeeded()));
    }

    /** A connection can have died unseen, which says nothing of the server. */
    private Future<String> again(Throwable failure) {
        return failure instanceof ConnectionLostException lost && !lost.sent()
                ? pool.lease(NAME).compose(HealthCheck::ask)
                : Future.failedFuture(failure);
    }

    private void giveUp(Future<Lease> lent, Promise<Health> told, Duration deadline) {
        told.tryFail(late(lent, deadline));
        boolean clean = !lent.isComplete();
        lent.onSuccess(lease -> lease.end(clean));
    }

    private VormException late(Future<Lease> lent, Duration deadline) {
        String within = " within " + deadline.toMillis() + " ms";
        if (lent.isComplete()) {
            return new DeadlineExceededException(NAME + ": the server did not answer" + within, false, null);
        }
        PoolStats stats = pool.stats();
        return new PoolExhaustedException(
                NAME + ": no connection was free" + within + "; nothing was sent. The pool has " + stats.leased()
                        + " in use and " + stats.waiting() + " waiting",
                null);
    }

    private static String readText(Row row, int at) {
        return row.getString(at);
    }
}
