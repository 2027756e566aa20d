package dev.vorm.driver;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;

/** Reads the URI of a database. */
final class ConnectOptions {
    private static final int CACHED_STATEMENTS = 1_024;

    private ConnectOptions() {}

    /**
     * The driver's options for a URI; all prepared statements are kept.
     *
     * @throws IllegalArgumentException when the URI cannot be understood; the message does not repeat it, for it can hold a
     *     password
     */
    // The parser's exception shows the whole URI: it must not become the cause.
    @SuppressWarnings("UnusedException")
    static PgConnectOptions parse(String uri) {
        PgConnectOptions options;
        try {
            options = PgConnectOptions.fromUri(uri);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The database's URI is not of the form"
                    + " postgresql://user:password@host:port/database?sslmode=require with special characters of user and"
                    + " password percent-encoded");
        }
        // Statements have spans of ours.
        options.setTracingPolicy(TracingPolicy.IGNORE);
        options.setCachePreparedStatements(true);
        options.setPreparedStatementCacheMaxSize(CACHED_STATEMENTS);
        // The default leaves out texts of 2,048 characters and more, and each of those would be parsed at every call.
        options.setPreparedStatementCacheSqlFilter(sql -> true);
        return withTls(options);
    }

    /**
     * Without options of its own the driver cannot connect by TLS at all. As with PostgreSQL's own clients, {@code allow},
     * {@code prefer} and {@code require} do not look at the server's certificate.
     */
    private static PgConnectOptions withTls(PgConnectOptions options) {
        SslMode mode = options.getSslMode();
        if (mode == SslMode.VERIFY_CA || mode == SslMode.VERIFY_FULL) {
            throw new IllegalArgumentException(
                    "sslmode=verify-ca and verify-full are not supported yet: use sslmode=require,"
                            + " which encrypts without checking the server's certificate");
        }
        return mode == SslMode.DISABLE
                ? options
                : options.setSslOptions(new ClientSSLOptions().setTrustAll(true).setHostnameVerificationAlgorithm(""));
    }
}
