package dev.vorm.driver;

import dev.vorm.error.VormException;
import dev.vorm.observe.PoolListener;
import io.vertx.core.Promise;
import io.vertx.core.spi.metrics.PoolMetrics;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A borrower whose wait and use are measured. */
final class ObservedBorrower implements Borrower {
    private final Borrower borrower;
    private final PoolListener listener;
    private final @Nullable PoolMetrics<Object, Object> metrics;
    private final @Nullable Object inQueue;
    private final long asked = System.nanoTime();
    private @Nullable Object usage;
    private boolean ended;

    /** Whether it had to wait. */
    volatile boolean waited;

    ObservedBorrower(Borrower borrower, PoolListener listener, @Nullable PoolMetrics<Object, Object> metrics) {
        this.borrower = borrower;
        this.listener = listener;
        this.metrics = metrics;
        this.inQueue = metrics == null ? null : metrics.enqueue();
    }

    @Override
    public String purpose() {
        return borrower.purpose();
    }

    @Override
    public Promise<?> promise() {
        return borrower.promise();
    }

    @Override
    public void leased(ServerConnection connection) {
        leavesQueue();
        begin();
        if (waited) {
            listener.lentLate(borrower.purpose(), Duration.ofNanos(System.nanoTime() - asked));
        }
        borrower.leased(connection);
    }

    @Override
    public void refused(VormException reason) {
        leavesQueue();
        borrower.refused(reason);
    }

    /** It has given up waiting; neither {@link #leased} nor {@link #refused} follows. */
    void withdrawn() {
        leavesQueue();
    }

    private void leavesQueue() {
        if (metrics != null) {
            metrics.dequeue(inQueue);
        }
    }

    private synchronized void begin() {
        if (metrics != null && !ended) {
            usage = metrics.begin();
        }
    }

    /** The connection was given back or closed; that can be before this borrower was told that it has one. */
    synchronized void ended() {
        if (metrics != null && !ended && usage != null) {
            metrics.end(usage);
        }
        ended = true;
    }
}
