package dev.vorm.driver.cancel;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Stands before a connection while a cancel request for it is under way: what is sent before the server has confirmed it might
 * be what is cancelled, so that waits, in its order. May be used from any thread.
 */
public final class CancelGate {
    // All guarded by this
    private final Queue<Step> deferred = new ArrayDeque<>();
    private @Nullable Promise<Void> pending;
    private boolean letting;
    private boolean broken;

    /** An open gate. */
    public CancelGate() {}

    /** What waits for the end of a cancel request. */
    public interface Step {
        /**
         * It is over.
         *
         * @param confirmed whether the connection can be used; if not, it was destroyed
         */
        void run(boolean confirmed);
    }

    /** Closes the gate while a request is under way; one at a time, which serves all who ask meanwhile. */
    public Future<Void> close(Supplier<Future<Void>> request) {
        Promise<Void> started = Promise.promise();
        synchronized (this) {
            if (pending != null) {
                return pending.future();
            }
            pending = started;
        }
        request.get().onComplete((confirmed, failure) -> open(started, failure));
        return started.future();
    }

    private void open(Promise<Void> ended, @Nullable Throwable failure) {
        synchronized (this) {
            pending = null;
            broken |= failure != null;
        }
        for (Step step = first(); step != null; step = next()) {
            step.run(!broken());
        }
        if (failure == null) {
            ended.complete();
        } else {
            ended.fail(failure);
        }
    }

    /** Has something done when the gate is open; false when it is, and nothing waits that has to be done before. */
    public synchronized boolean defer(Step step) {
        boolean shut = pending != null || letting || !deferred.isEmpty();
        if (shut) {
            deferred.add(step);
        }
        return shut;
    }

    private synchronized @Nullable Step first() {
        return letting ? null : next();
    }

    private synchronized @Nullable Step next() {
        Step step = pending == null ? deferred.poll() : null;
        letting = step != null;
        return step;
    }

    private synchronized boolean broken() {
        return broken;
    }
}
