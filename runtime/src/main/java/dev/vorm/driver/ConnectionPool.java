package dev.vorm.driver;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.TimeUnit;

/** The connections to one database. May be used from any thread; futures complete on the caller's context. */
public final class ConnectionPool {
    private static final int CONNECT_TIMEOUT_MILLIS = 10_000;
    private static final int ACQUIRE_TIMEOUT_SECONDS = 30;
    private static final int MAX_WAITING = 10_000;
    private static final int CACHED_STATEMENTS = 1_024;

    private final Pool pool;

    private ConnectionPool(Pool pool) {
        this.pool = pool;
    }

    /**
     * A pool; it connects when it has to.
     *
     * @param uri {@code postgresql://user:password@host:port/database}
     * @param size the most connections
     * @throws IllegalArgumentException when the URI cannot be understood; the message does not repeat it, for it can hold a
     *     password
     */
    public static ConnectionPool open(Vertx vertx, String uri, int size) {
        PgConnectOptions connect = ConnectOptions.parse(uri);
        connect.setCachePreparedStatements(true);
        connect.setPreparedStatementCacheMaxSize(CACHED_STATEMENTS);
        // The default leaves out texts of 2,048 characters and more, and each of those would be parsed at every call.
        connect.setPreparedStatementCacheSqlFilter(sql -> true);
        PoolOptions options = new PoolOptions()
                .setMaxSize(size)
                .setMaxWaitQueueSize(MAX_WAITING)
                .setConnectionTimeout(ACQUIRE_TIMEOUT_SECONDS)
                .setConnectionTimeoutUnit(TimeUnit.SECONDS);
        Pool pool = PgBuilder.pool()
                .connectingTo(connect)
                .with(options)
                .with(new io.vertx.core.net.NetClientOptions()
                        .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                        .setTcpKeepAlive(true))
                .using(vertx)
                .build();
        return new ConnectionPool(pool);
    }

    /** Runs each statement on whichever connection is free. */
    public SqlClient client() {
        return pool;
    }

    /** A connection for one user alone, who must close it. */
    public Future<SqlConnection> lease() {
        return pool.getConnection();
    }

    /** Closes all connections. */
    public Future<Void> close() {
        return pool.close();
    }
}
