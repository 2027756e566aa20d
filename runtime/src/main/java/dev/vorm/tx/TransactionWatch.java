package dev.vorm.tx;

import dev.vorm.driver.cancel.Watched;
import dev.vorm.error.CancelledException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The bounds of a transaction: the time that it is given in all, and the wish of its caller to end it earlier. The time runs from
 * its making. May be used from any thread.
 */
final class TransactionWatch extends Watched {
    private final @Nullable Duration timeout;
    private final @Nullable Future<?> signal;
    private final Consumer<TransactionWatch> ended;
    private final long started = System.nanoTime();
    private volatile boolean late;

    /**
     * A watch that is on no list yet.
     *
     * @param ended is called once, when a bound is passed; {@link #reason} says which
     */
    TransactionWatch(@Nullable Duration timeout, @Nullable Future<?> signal, Consumer<TransactionWatch> ended) {
        this.timeout = timeout;
        this.signal = signal;
        this.ended = ended;
    }

    /** Whether there is something to watch. */
    boolean bounded() {
        return timeout != null || signal != null;
    }

    /** What is left of the time, at most so much. */
    Duration left(Duration most) {
        if (timeout == null) {
            return most;
        }
        Duration left = timeout.minusNanos(System.nanoTime() - started);
        return left.compareTo(most) < 0 ? left : most;
    }

    @Override
    protected boolean due(long now) {
        return late(now) || (signal != null && signal.isComplete());
    }

    private boolean late(long now) {
        // The longest timeout is a year, which nanoseconds can count.
        return timeout != null && now - started >= timeout.toNanos();
    }

    @Override
    protected void act(long now) {
        late = late(now);
        ended.accept(this);
    }

    /**
     * What is told when a bound is passed.
     *
     * @param what how errors name what was bounded
     * @param committing whether COMMIT is under way, so that nobody knows what is kept
     */
    VormException reason(String what, boolean committing) {
        String outcome = committing ? " while COMMIT was under way" : " before it was committed; nothing of it is kept";
        return late && timeout != null
                ? new DeadlineExceededException(
                        what + ": its " + timeout.toMillis() + " ms were over" + outcome, committing, null)
                : new CancelledException(
                        what + ": it was cancelled by its caller" + outcome,
                        committing,
                        signal == null ? null : signal.cause());
    }
}
