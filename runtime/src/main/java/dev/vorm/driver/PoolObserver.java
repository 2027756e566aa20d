package dev.vorm.driver;

import dev.vorm.driver.connect.ConnectOptions;
import dev.vorm.observe.PoolListener;
import io.vertx.core.internal.VertxInternal;
import io.vertx.core.spi.metrics.PoolMetrics;
import io.vertx.core.spi.metrics.VertxMetrics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells listeners and the metrics of Vert.x what a pool does. Not to be called under the pool's guard. */
final class PoolObserver {
    final PoolListener listener;
    private final boolean watchesBorrowers;
    private final @Nullable PoolMetrics<Object, Object> metrics;

    PoolObserver(VertxInternal vertx, ConnectOptions options, int maxSize, List<PoolListener> listeners) {
        List<PoolListener> all = new ArrayList<>(listeners);
        all.add(0, new PoolLog());
        this.listener = new PoolListeners(all);
        this.metrics = metrics(vertx, options, maxSize);
        this.watchesBorrowers = metrics != null || !listeners.isEmpty();
    }

    // The types of what metrics keep are their own affair: it comes back to those who gave it.
    @SuppressWarnings("unchecked")
    private static @Nullable PoolMetrics<Object, Object> metrics(
            VertxInternal vertx, ConnectOptions options, int maxSize) {
        VertxMetrics metrics = vertx.metrics();
        String name = options.server() + "/" + options.database();
        return metrics == null ? null : (PoolMetrics<Object, Object>) metrics.createPoolMetrics("sql", name, maxSize);
    }

    /** The borrower, watched where somebody wants to know. */
    Borrower watched(Borrower borrower) {
        return watchesBorrowers ? new ObservedBorrower(borrower, listener, metrics) : borrower;
    }

    /** A borrower has to wait. */
    static void waits(Borrower borrower) {
        if (borrower instanceof ObservedBorrower observed) {
            observed.waited = true;
        }
    }

    /** A borrower has given up waiting, and is told nothing more. */
    static void withdrawn(Borrower borrower) {
        if (borrower instanceof ObservedBorrower observed) {
            observed.withdrawn();
        }
    }

    /** A borrower has the connection no longer. */
    static void ended(@Nullable Borrower borrower) {
        if (borrower instanceof ObservedBorrower observed) {
            observed.ended();
        }
    }

    void close() {
        if (metrics != null) {
            metrics.close();
        }
    }
}
