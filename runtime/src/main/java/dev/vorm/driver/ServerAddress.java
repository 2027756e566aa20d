package dev.vorm.driver;

import io.vertx.pgclient.PgConnectOptions;

/** What a URI says, as options of the driver. */
final class ServerAddress {
    private static final int CACHED_STATEMENTS = 1_024;

    private ServerAddress() {}

    /**
     * Options that keep all prepared statements.
     *
     * @throws IllegalArgumentException when the URI cannot be understood; the message does not repeat it, for it can hold a
     *     password
     */
    static PgConnectOptions parse(String uri) {
        PgConnectOptions options = fromUri(uri);
        options.setCachePreparedStatements(true);
        options.setPreparedStatementCacheMaxSize(CACHED_STATEMENTS);
        // The default leaves out texts of 2,048 characters and more, and each of those would be parsed at every call.
        options.setPreparedStatementCacheSqlFilter(sql -> true);
        return options;
    }

    // The parser's exception shows the whole URI: it must not become the cause.
    @SuppressWarnings("UnusedException")
    private static PgConnectOptions fromUri(String uri) {
        try {
            return PgConnectOptions.fromUri(uri);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "The database's URI is not of the form postgresql://user:password@host:port/database");
        }
    }
}
