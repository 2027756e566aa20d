package dev.vorm.driver;

import java.time.Duration;
import java.util.function.Consumer;

/** How a pool keeps its connections. Immutable: every method gives a new value. */
public final class PoolSettings {
    private static final Duration SLOWEST_ROUND = Duration.ofSeconds(30);
    private static final Duration QUICKEST_ROUND = Duration.ofMillis(20);
    private static final int ROUNDS_IN_LIFETIME = 20;

    /** What holds where nothing else is said. */
    public static final PoolSettings DEFAULT = new PoolSettings();

    // Written only before anyone else can see the object
    private int maxSize = 4;
    private int minSize;
    private Duration acquireTimeout = Duration.ofSeconds(10);
    private Duration idleValidation = Duration.ofSeconds(30);
    private Duration maxLifetime = Duration.ofMinutes(30);
    private Duration idleTimeout = Duration.ofMinutes(10);
    private Duration leakDetection = Duration.ZERO;

    private PoolSettings() {}

    private PoolSettings with(Consumer<PoolSettings> change) {
        PoolSettings copy = new PoolSettings();
        copy.maxSize = maxSize;
        copy.minSize = minSize;
        copy.acquireTimeout = acquireTimeout;
        copy.idleValidation = idleValidation;
        copy.maxLifetime = maxLifetime;
        copy.idleTimeout = idleTimeout;
        copy.leakDetection = leakDetection;
        change.accept(copy);
        return copy;
    }

    /** With other sizes. */
    public PoolSettings withSizes(int most, int least) {
        return with(settings -> {
            settings.maxSize = most;
            settings.minSize = least;
        });
    }

    /** With another time that a borrower waits for a connection. */
    public PoolSettings withAcquireTimeout(Duration duration) {
        return with(settings -> settings.acquireTimeout = duration);
    }

    /** With another time without use after which one is tried before it is lent. */
    public PoolSettings withIdleValidation(Duration duration) {
        return with(settings -> settings.idleValidation = duration);
    }

    /** With another time after which one is replaced. */
    public PoolSettings withMaxLifetime(Duration duration) {
        return with(settings -> settings.maxLifetime = duration);
    }

    /** With another time without use after which one above the minimum is closed. */
    public PoolSettings withIdleTimeout(Duration duration) {
        return with(settings -> settings.idleTimeout = duration);
    }

    /** With another time of use after which the borrower's stack is told; zero for never. */
    public PoolSettings withLeakDetection(Duration duration) {
        return with(settings -> settings.leakDetection = duration);
    }

    /** The most connections. */
    public int maxSize() {
        return maxSize;
    }

    /** How many are opened at once and kept open. */
    public int minSize() {
        return minSize;
    }

    Duration acquireTimeout() {
        return acquireTimeout;
    }

    Duration idleValidation() {
        return idleValidation;
    }

    Duration maxLifetime() {
        return maxLifetime;
    }

    Duration idleTimeout() {
        return idleTimeout;
    }

    Duration leakDetection() {
        return leakDetection;
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
