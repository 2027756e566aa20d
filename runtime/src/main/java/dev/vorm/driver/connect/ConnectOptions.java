package dev.vorm.driver.connect;

import io.vertx.core.Future;
import io.vertx.core.VertxException;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is needed to open connections to a database: its hosts, and the driver's options for each. */
public final class ConnectOptions {
    private static final int CACHED_STATEMENTS = 1_024;
    private static final int LONGEST_TIMEOUT_SECONDS = 86_400;

    private final ConnectUri uri;
    private final Tls tls;
    private final HostList hosts;
    private final RoleProbe probe;
    private final String user;
    private final @Nullable Supplier<Future<String>> password;
    private final boolean pooled;
    private final Duration timeout;
    private final Duration idleInTransaction;

    private ConnectOptions(ConnectSettings settings, ConnectUri uri) {
        this.uri = uri;
        this.tls = Tls.of(uri);
        this.hosts = new HostList(uri.hosts(), random(uri.parameter(UriParameter.LOAD_BALANCE_HOSTS)));
        SessionTarget otherwise = settings.reads() ? SessionTarget.PREFER_STANDBY : SessionTarget.ANY;
        this.probe = new RoleProbe(
                SessionTarget.of(uri.parameter(UriParameter.TARGET_SESSION_ATTRS), otherwise), settings.pooled());
        this.user = user(settings.user() != null ? settings.user() : uri.user());
        this.password = settings.password();
        this.pooled = settings.pooled();
        this.timeout = timeout(uri.parameter(UriParameter.CONNECT_TIMEOUT), settings.timeout());
        this.idleInTransaction = settings.idleInTransaction();
        if (pooled) {
            refuseSessionSettings(uri);
        }
    }

    /**
     * Reads settings.
     *
     * @throws IllegalArgumentException when they cannot be understood or contradict themselves; the message holds no password
     */
    public static ConnectOptions of(ConnectSettings settings) {
        return new ConnectOptions(settings, ConnectUri.parse(settings.uri()));
    }

    private static String user(@Nullable String user) {
        return PercentCoding.plain(
                "user", user != null ? user : Objects.requireNonNullElse(System.getProperty("user.name"), "postgres"));
    }

    private static boolean random(@Nullable String written) {
        if (written == null || written.equals("disable")) {
            return false;
        }
        if (written.equals("random")) {
            return true;
        }
        throw new IllegalArgumentException("load_balance_hosts is one of disable and random");
    }

    private static Duration timeout(@Nullable String seconds, Duration otherwise) {
        if (seconds == null) {
            return otherwise;
        }
        if (seconds.matches("[0-9]{1,5}")) {
            int value = Integer.parseInt(seconds);
            if (value >= 1 && value <= LONGEST_TIMEOUT_SECONDS) {
                return Duration.ofSeconds(value);
            }
        }
        throw new IllegalArgumentException(
                "connect_timeout is a number of seconds from 1 to " + LONGEST_TIMEOUT_SECONDS);
    }

    private static void refuseSessionSettings(ConnectUri uri) {
        for (UriParameter parameter : new UriParameter[] {UriParameter.OPTIONS, UriParameter.SEARCH_PATH}) {
            if (uri.parameter(parameter) != null) {
                throw new IllegalArgumentException("The URI's " + parameter
                        + " belongs to a session, and behind a transaction pooler there is none of one's own: set it on the"
                        + " server, by ALTER ROLE or ALTER DATABASE");
            }
        }
    }

    HostList hosts() {
        return hosts;
    }

    /** The host that was good last, or the first of all before. */
    public HostAddress server() {
        return hosts.first();
    }

    Tls tls() {
        return tls;
    }

    /** What the server must be. */
    public RoleProbe probe() {
        return probe;
    }

    /** Whether there is a pooler in between that gives each transaction to another session. */
    public boolean pooled() {
        return pooled;
    }

    /** The database's name. */
    public String database() {
        return Objects.requireNonNullElse(uri.database(), user);
    }

    /** How long opening a connection may take in all. */
    public Duration timeout() {
        return timeout;
    }

    /** The password for a new connection. */
    Future<String> password() {
        if (password == null) {
            return Future.succeededFuture(Objects.requireNonNullElse(uri.password(), ""));
        }
        try {
            Future<String> answer = password.get();
            return answer == null
                    ? Future.failedFuture(new VertxException("the supplier gave null, not a Future", true))
                    : answer.map(text -> PercentCoding.plain("password", Objects.requireNonNullElse(text, "")));
        } catch (RuntimeException e) {
            return Future.failedFuture(e);
        }
    }

    /** The driver's options for one host in one of the ways that {@link #tls} names. */
    PgConnectOptions of(HostAddress host, SslMode way, String secret) {
        PgConnectOptions options = new PgConnectOptions()
                .setHost(host.host())
                .setPort(host.port())
                .setUser(user)
                .setPassword(secret)
                .setDatabase(database())
                .setProperties(properties())
                .setSslMode(way)
                // Statements have spans of ours.
                .setTracingPolicy(TracingPolicy.IGNORE);
        if (way != SslMode.DISABLE) {
            options.setSslOptions(tls.options(way));
        }
        if (pooled) {
            // A pooler answers with another session's statements; with this the driver sends the text each time.
            return options.setUseLayer7Proxy(true).setCachePreparedStatements(false);
        }
        options.setCachePreparedStatements(true);
        options.setPreparedStatementCacheMaxSize(CACHED_STATEMENTS);
        // The default leaves out texts of 2,048 characters and more, and each of those would be parsed at every call.
        options.setPreparedStatementCacheSqlFilter(sql -> true);
        return options;
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new HashMap<>(PgConnectOptions.DEFAULT_PROPERTIES);
        if (pooled) {
            // PgBouncer refuses it, and only values in text need it.
            properties.remove("extra_float_digits");
        } else if (!idleInTransaction.isZero()) {
            properties.put("idle_in_transaction_session_timeout", Long.toString(idleInTransaction.toMillis()));
        }
        for (UriParameter property :
                new UriParameter[] {UriParameter.APPLICATION_NAME, UriParameter.SEARCH_PATH, UriParameter.OPTIONS}) {
            String value = uri.parameter(property);
            if (value != null) {
                properties.put(property.toString(), value);
            }
        }
        return properties;
    }

    /** The hosts only. */
    @Override
    public String toString() {
        return "ConnectOptions" + uri.hosts();
    }
}
