package dev.vorm.tx;

import dev.vorm.driver.CallContext;
import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.Lease;
import dev.vorm.driver.PgErrors;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A transaction over all its runs: again after a pause, as long as the failure and the settings allow it. */
final class Attempts<T> {
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;
    private static final int MOST_DOUBLINGS = 10;

    private final ConnectionPool pool;
    private final @Nullable Function<Lease, Future<Void>> ready;
    private final TxSettings settings;
    private final Function<TransactionScope, @Nullable Future<T>> work;
    private final CallContext caller;
    private final Promise<T> promise;
    private final List<Throwable> failures = new ArrayList<>(0);

    Attempts(
            ConnectionPool pool,
            @Nullable Function<Lease, Future<Void>> ready,
            TxSettings settings,
            Function<TransactionScope, @Nullable Future<T>> work) {
        this.pool = pool;
        this.ready = ready;
        this.settings = settings;
        this.work = work;
        this.caller = pool.context();
        this.promise = caller.promise();
    }

    Future<T> start() {
        lease();
        return promise.future();
    }

    private void lease() {
        pool.lease("transaction").onComplete((lease, failure) -> {
            if (failure != null) {
                fail(failure);
            } else if (ready == null) {
                run(lease);
            } else {
                runWhenReady(lease, ready);
            }
        });
    }

    private void runWhenReady(Lease lease, Function<Lease, Future<Void>> condition) {
        condition.apply(lease).onComplete((nothing, failure) -> {
            if (failure == null) {
                run(lease);
            } else {
                lease.end(failure instanceof VormException known && PgErrors.spoils(known) == null);
                fail(failure);
            }
        });
    }

    private void run(Lease lease) {
        Attempt<T> attempt = new Attempt<>(lease, caller, failures.size() + 1);
        attempt.start(settings, work).onComplete((result, failure) -> {
            if (failure == null) {
                attempt.scope().hooks().runAfter();
                promise.tryComplete(result);
            } else if (failures.size() < settings.retries() && attempt.repeatable(failure)) {
                failures.add(failure);
                caller.pause(pause(failures.size())).onComplete(over -> lease());
            } else {
                fail(failure);
            }
        });
    }

    /** Longer each time, and different for each of those that were in each other's way. */
    private static long pause(int failed) {
        long most = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << Math.min(failed, MOST_DOUBLINGS));
        return ThreadLocalRandom.current().nextLong(most / 2, most + 1);
    }

    /** The failures of earlier runs are suppressed by the last. */
    private void fail(Throwable failure) {
        for (Throwable earlier : failures) {
            if (earlier != failure) {
                failure.addSuppressed(earlier);
            }
        }
        promise.tryFail(failure);
    }
}
