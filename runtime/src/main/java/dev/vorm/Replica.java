package dev.vorm;

import dev.vorm.driver.ConnectionPool;
import dev.vorm.driver.Lease;
import dev.vorm.driver.ReplayWait;
import dev.vorm.error.DeadlineExceededException;
import dev.vorm.observe.PoolStats;
import dev.vorm.tx.TransactionRunner;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads from {@link DatabaseOptions#replica}, which may lag behind; from the primary where no replica is configured. May be used
 * from any thread.
 */
public final class Replica {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(365);

    private final Database primary;
    private final @Nullable ConnectionPool pool;
    private final @Nullable WalPosition position;
    private final Duration atMost;

    Replica(Database primary, @Nullable ConnectionPool pool) {
        this(primary, pool, null, Duration.ZERO);
    }

    private Replica(Database primary, @Nullable ConnectionPool pool, @Nullable WalPosition position, Duration atMost) {
        this.primary = primary;
        this.pool = pool;
        this.position = position;
        this.atMost = atMost;
    }

    /**
     * The same for reads that have to see a write: each waits, on its connection and without a snapshot, until the replica has
     * replayed that position; when it has not after the given time, the read goes to the primary, which has it.
     *
     * @param seen {@link Database#walPosition}, asked for after the write
     * @param wait how long to wait for the replica at most; zero asks once
     * @throws IllegalArgumentException when the time is negative or more than a year
     */
    public Replica after(WalPosition seen, Duration wait) {
        Objects.requireNonNull(seen, "the position");
        Objects.requireNonNull(wait, "the wait");
        if (wait.isNegative() || wait.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("The wait for the replica must be between zero and a year, not " + wait);
        }
        return new Replica(primary, pool, seen, wait);
    }

    /** As {@link Database#read(Function)}, on the replica. */
    public <T> Future<T> read(Function<ReadTransaction, @Nullable Future<T>> work) {
        return read(TxOptions.defaults(), work);
    }

    /** As {@link Database#read(TxOptions, Function)}, on the replica. */
    public <T> Future<T> read(TxOptions options, Function<ReadTransaction, @Nullable Future<T>> work) {
        ConnectionPool replicas = pool;
        if (replicas == null) {
            return primary.read(options, work);
        }
        if (position == null || options == null) {
            return primary.read(new TransactionRunner(replicas), options, work);
        }
        long began = System.nanoTime();
        Duration timeout = primary.settings(options).timeout();
        Duration patience = timeout == null || timeout.compareTo(atMost) > 0 ? atMost : timeout;
        Lag lag = new Lag();
        TransactionRunner runner = new TransactionRunner(replicas, lease -> reached(lease, position, patience, lag));
        return primary.read(runner, options, work)
                .recover(failure -> lag.failure == failure
                        ? primary.read(shorter(options, timeout, began), work)
                        : Future.failedFuture(failure));
    }

    /** The primary has what is left of the time. */
    private static TxOptions shorter(TxOptions options, @Nullable Duration timeout, long began) {
        if (timeout == null) {
            return options;
        }
        Duration left = timeout.minusNanos(System.nanoTime() - began);
        return options.timeout(left.compareTo(SHORTEST) < 0 ? SHORTEST : left);
    }

    /** What one read knows of the replica's lag. */
    private static final class Lag {
        private volatile @Nullable Throwable failure;
    }

    private static Future<Void> reached(Lease lease, WalPosition awaited, Duration patience, Lag lag) {
        return ReplayWait.until(lease, awaited.toString(), patience).onFailure(failure -> {
            if (failure instanceof DeadlineExceededException) {
                lag.failure = failure;
            }
        });
    }

    /** The connections to the replica at this moment; those of the primary where no replica is configured. */
    public PoolStats stats() {
        return pool == null ? primary.stats() : pool.stats();
    }
}
