package dev.vorm.driver;

import java.time.Duration;

/**
 * How a pool keeps its connections.
 *
 * @param maxSize the most connections
 * @param minSize how many are opened at once and kept open
 * @param acquireTimeout how long a borrower waits for one
 * @param connectTimeout how long opening one may take, with TLS and authentication
 * @param idleValidation after how long without use one is tried before it is lent
 * @param maxLifetime after how long one is replaced
 * @param idleTimeout after how long without use one above the minimum is closed
 * @param leakDetection after how long the borrower's stack is logged; zero for never
 */
public record PoolSettings(
        int maxSize,
        int minSize,
        Duration acquireTimeout,
        Duration connectTimeout,
        Duration idleValidation,
        Duration maxLifetime,
        Duration idleTimeout,
        Duration leakDetection) {
    private static final Duration SLOWEST_ROUND = Duration.ofSeconds(30);
    private static final Duration QUICKEST_ROUND = Duration.ofMillis(20);
    private static final int ROUNDS_IN_LIFETIME = 20;

    /** The same with other sizes. */
    public PoolSettings withSizes(int most, int least) {
        return new PoolSettings(
                most, least, acquireTimeout, connectTimeout, idleValidation, maxLifetime, idleTimeout, leakDetection);
    }

    /** The same with another acquire timeout. */
    public PoolSettings withAcquireTimeout(Duration duration) {
        return new PoolSettings(
                maxSize, minSize, duration, connectTimeout, idleValidation, maxLifetime, idleTimeout, leakDetection);
    }

    /** The same with another connect timeout. */
    public PoolSettings withConnectTimeout(Duration duration) {
        return new PoolSettings(
                maxSize, minSize, acquireTimeout, duration, idleValidation, maxLifetime, idleTimeout, leakDetection);
    }

    /** The same with another idle validation. */
    public PoolSettings withIdleValidation(Duration duration) {
        return new PoolSettings(
                maxSize, minSize, acquireTimeout, connectTimeout, duration, maxLifetime, idleTimeout, leakDetection);
    }

    /** The same with another max lifetime. */
    public PoolSettings withMaxLifetime(Duration duration) {
        return new PoolSettings(
                maxSize, minSize, acquireTimeout, connectTimeout, idleValidation, duration, idleTimeout, leakDetection);
    }

    /** The same with another idle timeout. */
    public PoolSettings withIdleTimeout(Duration duration) {
        return new PoolSettings(
                maxSize, minSize, acquireTimeout, connectTimeout, idleValidation, maxLifetime, duration, leakDetection);
    }

    /** The same with another leak detection. */
    public PoolSettings withLeakDetection(Duration duration) {
        return new PoolSettings(
                maxSize, minSize, acquireTimeout, connectTimeout, idleValidation, maxLifetime, idleTimeout, duration);
    }

    boolean detectsLeaks() {
        return !leakDetection.isZero();
    }

    /** How often lifetimes, idle times and leaks are looked at. */
    long roundMillis() {
        Duration round = shorter(SLOWEST_ROUND, maxLifetime.dividedBy(ROUNDS_IN_LIFETIME));
        round = shorter(round, idleTimeout.dividedBy(2));
        if (detectsLeaks()) {
            round = shorter(round, leakDetection.dividedBy(2));
        }
        return Math.max(round.toMillis(), QUICKEST_ROUND.toMillis());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
