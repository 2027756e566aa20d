package dev.vorm.driver.cancel;

import io.vertx.core.Future;
import io.vertx.core.internal.ContextInternal;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Cancels what runs on a connection, and again after growing pauses until it is answered, for a request that comes before the
 * statement does is ignored. What is not answered 2 seconds after the first is given up: the connection is destroyed. May be
 * used from any thread.
 */
public final class PersistentCancel {
    private static final long PATIENCE_MILLIS = 2_000;
    private static final long FIRST_PAUSE_MILLIS = 50;

    private final ContextInternal context;
    private final Supplier<Future<Void>> cancel;
    private final Runnable destroy;

    // All guarded by this
    private long pause = FIRST_PAUSE_MILLIS;
    private @Nullable Long timer;
    private @Nullable Long end;
    private boolean answered;

    /**
     * Not started yet.
     *
     * @param context where its timers run
     * @param cancel sends one request
     * @param destroy closes the connection
     */
    public PersistentCancel(ContextInternal context, Supplier<Future<Void>> cancel, Runnable destroy) {
        this.context = context;
        this.cancel = cancel;
        this.destroy = destroy;
    }

    /**
     * Begins.
     *
     * @param first must be answered before; null for nothing
     */
    public void start(@Nullable Future<Void> first) {
        boolean now = first == null || first.isComplete();
        synchronized (this) {
            end = context.setTimer(PATIENCE_MILLIS, id -> giveUp());
            if (now) {
                request();
            }
        }
        if (first != null && !now) {
            first.onComplete(done -> repeat());
        }
    }

    /**
     * What was to be cancelled is answered: no request is sent any more. One may be under way; until it is confirmed, what is
     * sent by the lease waits, and the connection is lent to nobody.
     */
    public synchronized void answered() {
        answered = true;
        stop(timer);
        stop(end);
    }

    private void stop(@Nullable Long id) {
        if (id != null) {
            context.owner().cancelTimer(id);
        }
    }

    /** Under the guard, so that no request starts after the answer. */
    private void request() {
        cancel.get().onComplete((confirmed, failure) -> again(failure));
    }

    private synchronized void again(@Nullable Throwable failure) {
        if (answered || failure != null) {
            return;
        }
        timer = context.setTimer(pause, id -> repeat());
        pause *= 2;
    }

    private synchronized void repeat() {
        if (!answered) {
            request();
        }
    }

    private void giveUp() {
        synchronized (this) {
            if (answered) {
                return;
            }
            answered = true;
            stop(timer);
        }
        destroy.run();
    }
}
