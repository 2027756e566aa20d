package dev.vorm.driver;

import io.vertx.core.net.ClientSSLOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;

/** Reads the URI of a database. */
final class ConnectOptions {
    private ConnectOptions() {}

    /**
     * The driver's options for a URI.
     *
     * @throws IllegalArgumentException when the URI cannot be understood; the message does not repeat it, for it can hold a
     *     password
     */
    // The parser's exception shows the whole URI: it must not become the cause.
    @SuppressWarnings("UnusedException")
    static PgConnectOptions parse(String uri) {
        try {
            return withTls(PgConnectOptions.fromUri(uri));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("The database's URI is not of the form"
                    + " postgresql://user:password@host:port/database?sslmode=require with special characters of user and"
                    + " password percent-encoded");
        }
    }

    /**
     * Without options of its own the driver cannot connect by TLS at all. As with PostgreSQL's own clients, only {@code
     * verify-ca} and {@code verify-full} look at the server's certificate (here with the JVM's trust store), and only the
     * latter at its host name.
     */
    private static PgConnectOptions withTls(PgConnectOptions options) {
        SslMode mode = options.getSslMode();
        if (mode == SslMode.DISABLE || options.getSslOptions() != null) {
            return options;
        }
        boolean verifies = mode == SslMode.VERIFY_CA || mode == SslMode.VERIFY_FULL;
        ClientSSLOptions tls = new ClientSSLOptions()
                .setTrustAll(!verifies)
                .setHostnameVerificationAlgorithm(mode == SslMode.VERIFY_FULL ? "HTTPS" : "");
        return options.setSslOptions(tls);
    }
}
