package dev.vorm;

import dev.vorm.driver.ObserveSettings;
import dev.vorm.driver.PoolSettings;
import dev.vorm.observe.EchoLog;
import dev.vorm.observe.Log;
import dev.vorm.observe.PoolListener;
import dev.vorm.observe.SlowLog;
import dev.vorm.observe.StatementListener;
import java.time.Duration;
import java.util.Objects;

/** Where a database is and how it is used. Immutable: every method gives a new value. */
public final class DatabaseOptions {
    private static final PoolSettings DEFAULT_POOL = new PoolSettings(
            4,
            0,
            Duration.ofSeconds(10),
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(30),
            Duration.ofMinutes(10),
            Duration.ZERO);
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(365);

    private final String uri;
    private final PoolSettings pool;
    private final ObserveSettings observe;

    private DatabaseOptions(String uri, PoolSettings pool, ObserveSettings observe) {
        this.uri = Objects.requireNonNull(uri, "the database's URI");
        this.pool = pool;
        this.observe = observe;
    }

    /**
     * Options with a pool of at most 4 connections and no log.
     *
     * @param uri {@code postgresql://user:password@host:port/database}
     */
    public static DatabaseOptions uri(String uri) {
        return new DatabaseOptions(uri, DEFAULT_POOL, ObserveSettings.NONE);
    }

    /**
     * The most connections that are open at a time; 4 by default.
     *
     * @throws IllegalArgumentException when there is not at least one, or when it is less than the least
     */
    public DatabaseOptions poolSize(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("A pool needs at least 1 connection, not " + connections);
        }
        return pool(pool.withSizes(connections, pool.minSize()));
    }

    /**
     * How many connections are opened at once and kept open, though nobody uses them; none by default.
     *
     * @throws IllegalArgumentException when it is negative or more than {@link #poolSize}
     */
    public DatabaseOptions minPoolSize(int connections) {
        return pool(pool.withSizes(pool.maxSize(), connections));
    }

    /**
     * How long a statement or transaction waits for a connection before it fails with
     * {@link dev.vorm.error.PoolExhaustedException}; 10 seconds by default.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions acquireTimeout(Duration timeout) {
        return pool(pool.withAcquireTimeout(sane("acquire timeout", timeout)));
    }

    /**
     * How long the opening of a connection may take in all, with TLS and authentication; 5 seconds by default.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions connectTimeout(Duration timeout) {
        return pool(pool.withConnectTimeout(sane("connect timeout", timeout)));
    }

    /**
     * After how long without use a connection must answer before it is used again; 30 seconds by default. The trial costs a
     * round trip and keeps a statement from being lost on a connection that died unseen.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions idleValidation(Duration idle) {
        return pool(pool.withIdleValidation(sane("idle validation", idle)));
    }

    /**
     * After how long a connection is closed when it is free, and replaced when it is needed; 30 minutes by default. Each lives
     * up to a tenth less, so that they do not all end at once.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions maxLifetime(Duration lifetime) {
        return pool(pool.withMaxLifetime(sane("maximum lifetime", lifetime)));
    }

    /**
     * After how long without use a connection is closed, as long as there are more than {@link #minPoolSize}; 10 minutes by
     * default.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions idleTimeout(Duration idle) {
        return pool(pool.withIdleTimeout(sane("idle timeout", idle)));
    }

    /**
     * Logs to {@code dev.vorm.pool} once, with the stack of whoever asked for it, each connection that is in use for longer.
     * Off by default, for a stack is taken at every statement; meant for tests and for looking for a leak.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions leakDetection(Duration bound) {
        return pool(pool.withLeakDetection(sane("bound of the leak detection", bound)));
    }

    private static Duration sane(String what, Duration duration) {
        if (duration.compareTo(SHORTEST) < 0 || duration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "The " + what + " must be between a millisecond and a year, not " + duration);
        }
        return duration;
    }

    private DatabaseOptions pool(PoolSettings settings) {
        if (settings.minSize() < 0 || settings.minSize() > settings.maxSize()) {
            throw new IllegalArgumentException("A pool of at most " + settings.maxSize() + " connections cannot keep "
                    + settings.minSize() + " of them open");
        }
        return new DatabaseOptions(uri, settings, observe);
    }

    /** Writes to the log {@code dev.vorm.sql} what is named. */
    public DatabaseOptions log(Log what) {
        boolean echoes = observe.statementListeners().stream().anyMatch(EchoLog.class::isInstance);
        ObserveSettings echoing = echoes ? observe : observe.with(new EchoLog());
        return observe(what == Log.BINDS ? echoing.withBinds() : echoing);
    }

    /**
     * Writes to the log {@code dev.vorm.slow}, at level WARNING, each statement whose answer took longer than a bound; the wait
     * for a connection does not count.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions slowLog(Duration bound) {
        return observe(observe.with(new SlowLog(sane("bound of the slow log", bound))));
    }

    /** Tells one more listener of every statement. */
    public DatabaseOptions listener(StatementListener listener) {
        return observe(observe.with(Objects.requireNonNull(listener, "the listener")));
    }

    /** Tells one more listener what becomes of the connections. */
    public DatabaseOptions listener(PoolListener listener) {
        return observe(observe.with(Objects.requireNonNull(listener, "the listener")));
    }

    /**
     * Sends each statement with its name before it, <code>/* User.findById *&#47; SELECT ...</code>, so that the server's logs and
     * {@code pg_stat_activity} show it. A statement's text stays the same at each call.
     */
    public DatabaseOptions commentStatements() {
        return observe(observe.withComments());
    }

    private DatabaseOptions observe(ObserveSettings settings) {
        return new DatabaseOptions(uri, pool, settings);
    }

    String uri() {
        return uri;
    }

    PoolSettings pool() {
        return pool;
    }

    ObserveSettings observe() {
        return observe;
    }

    /** Without the URI, which can hold a password. */
    @Override
    public String toString() {
        return "DatabaseOptions(poolSize=" + pool.maxSize() + ")";
    }
}
