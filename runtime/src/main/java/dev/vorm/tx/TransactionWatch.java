package dev.vorm.tx;

import dev.vorm.driver.cancel.Watched;
import dev.vorm.error.CancelledException;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.error.VormException;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The time that a transaction is given in all, and the wish of its caller to end it earlier. */
final class Budget extends Watched {
    private final @Nullable Duration timeout;
    private final @Nullable Future<?> signal;
    private final Consumer<VormException> ended;
    private final long started = System.nanoTime();

    /**
     * A budget that begins now.
     *
     * @param ended is called once, with the reason, when it is used up
     */
    Budget(@Nullable Duration timeout, @Nullable Future<?> signal, Consumer<VormException> ended) {
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
        ended.accept(reason(now));
    }

    private VormException reason(long now) {
        if (timeout != null && late(now)) {
            return new DeadlineExceededException(
                    "transaction: its " + TimeUnit.NANOSECONDS.toMillis(timeout.toNanos())
                            + " ms were over before COMMIT was sent; nothing of it is kept",
                    false,
                    null);
        }
        return new CancelledException(
                "transaction: it was cancelled by its caller before COMMIT was sent; nothing of it is kept",
                false,
                signal == null ? null : signal.cause());
    }
}
