package dev.vorm.driver;

import dev.vorm.driver.cancel.Watched;
import dev.vorm.error.DeadlineExceededException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Waits on a connection until its server has replayed the write-ahead log up to a position: it asks again and again, and holds
 * neither a transaction nor a snapshot meanwhile, which would be in the way of what it waits for. A primary has replayed all.
 * May be used from any thread.
 */
public final class ReplayWait extends Watched {
    private static final long FIRST_PAUSE_MILLIS = 2;
    private static final long LONGEST_PAUSE_MILLIS = 50;
    /** So long the answer to the last question is waited for. */
    private static final Duration GRACE = Duration.ofMillis(50);

    private static final Duration LONGEST = Duration.ofDays(365);

    private final Lease lease;
    private final CallContext caller;
    private final String position;
    private final long deadline;
    private final Promise<Void> promise;
    /** Guarded by this. */
    private boolean over;

    private ReplayWait(Lease lease, String position, Duration atMost) {
        this.lease = lease;
        this.caller = lease.caller();
        this.position = position;
        this.deadline = System.nanoTime() + (atMost.compareTo(LONGEST) < 0 ? atMost : LONGEST).toNanos();
        this.promise = caller.promise();
    }

    /**
     * Waits.
     *
     * @param position in PostgreSQL's form, {@code 16/B374D848}
     * @return when it is reached; fails with {@link DeadlineExceededException} when that takes too long, and when the server
     *     does not answer at all: then the lease is ended and the connection closed
     */
    public static Future<Void> until(Lease lease, String position, Duration atMost) {
        ReplayWait wait = new ReplayWait(lease, position, atMost);
        lease.watchList().add(wait);
        wait.ask(FIRST_PAUSE_MILLIS);
        return wait.promise.future();
    }

    private void ask(long pause) {
        lease.replayed(position).onComplete((reached, failure) -> answered(reached, failure, pause));
    }

    private void answered(@Nullable Boolean reached, @Nullable Throwable failure, long pause) {
        boolean late = System.nanoTime() - deadline >= 0;
        if (failure == null && !Boolean.TRUE.equals(reached) && !late) {
            caller.pause(pause).onComplete(again -> ask(Math.min(pause * 2, LONGEST_PAUSE_MILLIS)));
            return;
        }
        if (!ends()) {
            return;
        }
        lease.watchList().remove(this);
        if (failure != null) {
            promise.fail(PgErrors.translate("ReplayWait", "pg_last_wal_replay_lsn", failure, lease.lastWords()));
        } else if (Boolean.TRUE.equals(reached)) {
            promise.complete();
        } else {
            promise.fail(late());
        }
    }

    @Override
    protected boolean due(long now) {
        return now - deadline - GRACE.toNanos() >= 0;
    }

    /** The question is not answered, so nothing else can be sent. */
    @Override
    protected void act(long now) {
        if (ends()) {
            lease.end(false);
            promise.fail(late());
        }
    }

    private synchronized boolean ends() {
        boolean first = !over;
        over = true;
        return first;
    }

    private DeadlineExceededException late() {
        return new DeadlineExceededException("The replica has not replayed " + position + " in time", false, null);
    }
}
