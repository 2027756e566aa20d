package dev.vorm.driver;

import dev.vorm.error.DeadlineExceededException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Waits on a connection until its server has replayed the write-ahead log up to a position: it asks again and again, and holds
 * neither a transaction nor a snapshot meanwhile, which would be in the way of what it waits for. A primary has replayed all.
 */
public final class ReplayWait {
    private static final long FIRST_PAUSE_MILLIS = 2;
    private static final long LONGEST_PAUSE_MILLIS = 50;

    private final Lease lease;
    private final CallContext caller;
    private final String position;
    private final long deadline;
    private final Promise<Void> promise;

    private ReplayWait(Lease lease, String position, Duration atMost) {
        this.lease = lease;
        this.caller = lease.caller();
        this.position = position;
        this.deadline = System.nanoTime() + atMost.toNanos();
        this.promise = caller.promise();
    }

    /**
     * Waits.
     *
     * @param position in PostgreSQL's form, {@code 16/B374D848}
     * @return when it is reached; fails with {@link DeadlineExceededException} when that takes too long
     */
    public static Future<Void> until(Lease lease, String position, Duration atMost) {
        ReplayWait wait = new ReplayWait(lease, position, atMost);
        wait.ask(FIRST_PAUSE_MILLIS);
        return wait.promise.future();
    }

    private void ask(long pause) {
        lease.replayed(position).onComplete((reached, failure) -> answered(reached, failure, pause));
    }

    private void answered(@Nullable Boolean reached, @Nullable Throwable failure, long pause) {
        if (failure != null) {
            promise.fail(PgErrors.translate("ReplayWait", "pg_last_wal_replay_lsn", failure, lease.lastWords()));
        } else if (Boolean.TRUE.equals(reached)) {
            promise.complete();
        } else if (System.nanoTime() - deadline >= 0) {
            promise.fail(new DeadlineExceededException(
                    "The replica has not replayed " + position + " in time", false, null));
        } else {
            caller.pause(pause).onComplete(over -> ask(Math.min(pause * 2, LONGEST_PAUSE_MILLIS)));
        }
    }
}
