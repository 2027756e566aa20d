package dev.vorm.tx;

import dev.vorm.driver.BindTuple;
import dev.vorm.driver.Lease;
import dev.vorm.driver.PgErrors;
import dev.vorm.driver.cancel.PersistentCancel;
import dev.vorm.error.CancelledException;
import dev.vorm.error.CommitOutcomeUnknownException;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.StatementTimeoutException;
import dev.vorm.error.TransactionException;
import dev.vorm.error.VormException;
import dev.vorm.execute.BoundCommand;
import dev.vorm.execute.SqlStatement;
import dev.vorm.execute.StatementExecutor;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Commands in one go, all or nothing: BEGIN, the commands and COMMIT are sent without waiting for an answer between them.
 *
 * <p>After what the server refuses it takes COMMIT for ROLLBACK. But the driver can refuse a bind by itself, when it has learned
 * the statement's types, and goes on with what stands behind. So before COMMIT stands a guard, a division by a bind: the driver
 * reads that when it sends the guard, and by then a refusal has made it zero.
 */
final class Pipeline extends StatementExecutor {
    private static final String NAME = "executeAll";
    private static final long GRACE_MILLIS = 250;
    private static final SqlStatement<Void> GUARD = SqlStatement.named("Database.executeAll", "SELECT 1 / $1::integer");

    private final Lease lease;
    // The very one that the driver will read: not a copy.
    private final Tuple guard = BindTuple.of(1);
    private final Failures failures = new Failures(null);
    private final Promise<List<Long>> promise;

    // Guarded by this
    private @Nullable PersistentCancel cancel;
    private boolean answered;
    private @Nullable TransactionWatch watch;

    Pipeline(Lease lease) {
        super(lease);
        this.lease = lease;
        this.promise = lease.promise();
    }

    /** Sends all; gives the numbers of rows that were written. */
    Future<List<Long>> run(List<BoundCommand> commands) {
        lease.together(() -> send(commands));
        return promise.future();
    }

    private void send(List<BoundCommand> commands) {
        List<Future<Long>> counts = new ArrayList<>(commands.size());
        Commands.begin(lease, "BEGIN", failure -> {
            if (failure != null) {
                failed(failure, false);
            }
        });
        for (BoundCommand command : commands) {
            counts.add(execute(command.statement(), command.binds()));
        }
        Future<Long> guarded = new LeaseExecutor(lease).execute(GUARD, guard);
        Commands.send(lease, "COMMIT", failure -> {
            answered();
            lease.end(failure == null || PgErrors.answered(failure));
            Future.join(counts)
                    .transform(done -> guarded.transform(held -> outcome(counts, held.cause(), failure)))
                    .onComplete((written, failed) -> {
                        if (failed == null) {
                            promise.tryComplete(written);
                        } else {
                            promise.tryFail(failed);
                        }
                    });
        });
    }

    private synchronized void answered() {
        answered = true;
        if (cancel != null) {
            cancel.answered();
        }
    }

    /** Cancels what is under way. As COMMIT is, only the answer to that can tell what is kept; it is not waited for long. */
    void abort(TransactionWatch used) {
        synchronized (this) {
            if (answered) {
                return;
            }
            watch = used;
            cancel = lease.cancelUntilAnswered();
        }
        lease.caller()
                .pause(GRACE_MILLIS)
                .onComplete(over -> promise.tryFail(new CommitOutcomeUnknownException(used.reason(NAME, true))));
    }

    @Override
    protected VormException failed(VormException failure, boolean sound) {
        // On the connection's event loop, before the driver looks at what stands behind.
        guard.clear();
        guard.addInteger(0);
        return failures.add(failure, false);
    }

    private Future<List<Long>> outcome(
            List<Future<Long>> counts, @Nullable Throwable guarded, @Nullable VormException commit) {
        VormException first = failures.first();
        Future<Long> refused =
                counts.stream().filter(Future::failed).findFirst().orElse(null);
        if (first == null && refused != null && refused.cause() instanceof VormException reason) {
            first = reason;
        }
        if (first == null && guarded == null && commit == null) {
            return Future.succeededFuture(counts.stream().map(Future::result).toList());
        }
        if (commit instanceof ConnectionLostException lost
                && lost.sent()
                && (first == null || first instanceof ConnectionLostException)) {
            return Future.failedFuture(new CommitOutcomeUnknownException(first == null ? lost : first));
        }
        // Where BEGIN was refused that is what the failure says.
        if (first != null && !(first instanceof TransactionException) && guarded == null && commit == null) {
            return Future.failedFuture(new TransactionException(
                    "A statement was refused, but the others were committed, which must not happen", first));
        }
        // After a guard that failed the server takes COMMIT for ROLLBACK, and calls that a success.
        return Future.failedFuture(told(first != null ? first : commit != null ? commit : guarded));
    }

    /** What the cancelling has hit was hit since the time was over. */
    private synchronized @Nullable Throwable told(@Nullable Throwable failure) {
        boolean hit = failure instanceof CancelledException || failure instanceof StatementTimeoutException;
        return hit && watch != null ? watch.reason(NAME, false) : failure;
    }
}
