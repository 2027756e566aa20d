package dev.vorm;

import dev.vorm.driver.PoolSettings;
import dev.vorm.driver.connect.ConnectSettings;
import dev.vorm.driver.observe.ObserveSettings;
import dev.vorm.observe.EchoLog;
import dev.vorm.observe.Log;
import dev.vorm.observe.PoolListener;
import dev.vorm.observe.SlowLog;
import dev.vorm.observe.StatementListener;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where a database is and how it is used. Immutable: every method gives a new value. */
public final class DatabaseOptions {
    private static final Duration SHORTEST = Duration.ofMillis(1);
    private static final Duration LONGEST = Duration.ofDays(365);
    private static final Duration LONGEST_IN_TRANSACTION = Duration.ofDays(24);

    private final ConnectSettings where;
    private final @Nullable String replica;
    private final PoolSettings pool;
    private final ObserveSettings observe;
    private final @Nullable Duration timeout;

    private DatabaseOptions(
            ConnectSettings where,
            @Nullable String replica,
            PoolSettings pool,
            ObserveSettings observe,
            @Nullable Duration timeout) {
        this.where = where;
        this.replica = replica;
        this.pool = pool;
        this.observe = observe;
        this.timeout = timeout;
    }

    /**
     * Options with a pool of at most 4 connections and no log.
     *
     * @param uri {@code postgresql://user:password@host:port/database}, as PostgreSQL's own clients have it: with several
     *     hosts, {@code host1:5432,host2:5432}, and parameters such as {@code ?sslmode=verify-full}, which the README lists.
     *     Off this machine, connections without {@code sslmode} are encrypted and the server has to prove that it is that host
     */
    public static DatabaseOptions uri(String uri) {
        return new DatabaseOptions(
                ConnectSettings.of(Objects.requireNonNull(uri, "the database's URI")),
                null,
                PoolSettings.DEFAULT,
                ObserveSettings.NONE,
                null);
    }

    /** Logs in as this user, whatever the URI says. */
    public DatabaseOptions user(String user) {
        return where(where.withUser(Objects.requireNonNull(user, "the user")));
    }

    /**
     * Asks for the password at each new connection, so that one that changes needs no restart; the URI's is not used then. The
     * supplier is called on an event loop, which it must not block, and has the {@link #connectTimeout} to answer. When it
     * fails, so does what waits for a connection, with {@link dev.vorm.error.ConnectionLostException}.
     */
    public DatabaseOptions password(Supplier<Future<String>> password) {
        return where(where.withPassword(Objects.requireNonNull(password, "the supplier of the password")));
    }

    /**
     * Says what is between here and the server; {@link Pooler#NONE} by default, which is checked at each new connection: behind
     * a pooler it is refused with {@link dev.vorm.error.LoginRefusedException}.
     */
    public DatabaseOptions pooler(Pooler pooler) {
        return where(where.withPooled(Objects.requireNonNull(pooler, "the pooler") == Pooler.TRANSACTION_POOLER));
    }

    /**
     * Where {@link Database#replica} reads, by connections of its own, as many as {@link #poolSize} allows. Without
     * {@code target_session_attrs} a standby is preferred and a primary taken where there is none, so with the primary among its
     * hosts reads go on when the standbys are away. {@link #user}, {@link #password} and {@link #pooler} hold for it too.
     */
    public DatabaseOptions replica(String uri) {
        return new DatabaseOptions(where, Objects.requireNonNull(uri, "the replica's URI"), pool, observe, timeout);
    }

    private DatabaseOptions where(ConnectSettings settings) {
        return new DatabaseOptions(settings, replica, pool, observe, timeout);
    }

    /**
     * The most connections that are open at a time, to all hosts together; 4 by default.
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
     * How long each statement outside transactions, and each transaction as a whole, may take in all before it is cancelled and
     * fails with {@link dev.vorm.error.DeadlineExceededException}; as long as it likes by default. {@code db.within} says it
     * for some statements only.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions timeout(Duration budget) {
        return new DatabaseOptions(where, replica, pool, observe, sane("timeout", budget));
    }

    /**
     * How long the opening of a connection may take in all, with TLS and authentication; 5 seconds by default. Of several hosts
     * each gets its share. The URI's {@code connect_timeout}, in seconds, comes first.
     *
     * @throws IllegalArgumentException when it is not between a millisecond and a year
     */
    public DatabaseOptions connectTimeout(Duration timeout) {
        return where(where.withTimeout(sane("connect timeout", timeout)));
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

    /**
     * After how long without a statement in an open transaction the server ends it and its connection (SQLSTATE 25P03); a
     * minute by default. So a transaction whose function never completes holds its locks and its connection no longer.
     * Zero for never. Behind {@link Pooler#TRANSACTION_POOLER} it is not set: what ends such transactions is the pooler's own
     * setting, or {@link #timeout}.
     *
     * @throws IllegalArgumentException when it is neither zero nor between a millisecond and 24 days, the most that the server
     *     can count
     */
    public DatabaseOptions idleInTransactionTimeout(Duration timeout) {
        boolean sane = timeout.isZero()
                || (timeout.compareTo(SHORTEST) >= 0 && timeout.compareTo(LONGEST_IN_TRANSACTION) <= 0);
        if (!sane) {
            throw new IllegalArgumentException(
                    "The idle timeout of transactions must be zero or between a millisecond and 24 days, not "
                            + timeout);
        }
        return where(where.withIdleInTransaction(timeout));
    }

    /** A duration that clocks and timers can count. */
    static Duration sane(String what, Duration duration) {
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
        return new DatabaseOptions(where, replica, settings, observe, timeout);
    }

    /** Writes to the log {@code dev.vorm.sql} what is named. */
    public DatabaseOptions log(Log what) {
        boolean echoes = observe.statementListeners().stream().anyMatch(EchoLog.class::isInstance);
        ObserveSettings echoing = echoes ? observe : observe.with(new EchoLog());
        return observe(Objects.requireNonNull(what, "what to log") == Log.BINDS ? echoing.withBinds() : echoing);
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

    /**
     * Gives the failure of each statement the stack of its caller, so that it says which line asked for it. Off by default, for
     * a stack is taken at every statement, some microseconds and kilobytes; meant for development.
     */
    public DatabaseOptions traceCallers() {
        return observe(observe.withCallers());
    }

    private DatabaseOptions observe(ObserveSettings settings) {
        return new DatabaseOptions(where, replica, pool, settings, timeout);
    }

    ConnectSettings where() {
        return where;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    @Nullable
    ConnectSettings replicas() {
        return replica == null ? null : where.forReads(replica);
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
