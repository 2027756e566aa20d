package dev.vorm.tx;

import dev.vorm.driver.Watched;
import dev.vorm.error.CancelledException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The time that a transaction is given in all, and the wish of its caller to end it earlier. */
final class Budget extends Watched {
    private final @Nullable Duration timeout;
    private final @Nullable Future<?> signal;
    private final Consumer<Budget> ended;
    private final long started = System.nanoTime();
    private volatile boolean overdue;

    /**
     * A budget that begins now.
     *
     * @param ended is called once, when it is used up
     */
    Budget(@Nullable Duration timeout, @Nullable Future<?> signal, Consumer<Budget> ended) {
        this.timeout = timeout;
        this.signal = signal;
        this.ended = ended;
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
        overdue = late(now);
        ended.accept(this);
    }

    /**
     * What is told when it is used up.
     *
     * @param what how errors name what was bounded
     * @param committing whether COMMIT is under way, so that nobody knows what is kept
     */
    VormException reason(String what, boolean committing) {
        String outcome = committing ? " while COMMIT was under way" : " before it was committed; nothing of it is kept";
        if (timeout != null && overdue) {
            return new DeadlineExceededException(
                    what + ": its " + timeout.toMillis() + " ms were over" + outcome, committing, null);
        }
        return new CancelledException(
                what + ": it was cancelled by its caller" + outcome,
                committing,
                signal == null ? null : signal.cause());
    }
}
