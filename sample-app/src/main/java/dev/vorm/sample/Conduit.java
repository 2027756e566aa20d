package dev.vorm.sample;

import dev.vorm.Database;
import dev.vorm.sample.web.Api;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.concurrent.TimeUnit;

/** The running server: JSON over HTTP on one side, a database on the other. */
public final class Conduit {
    private static final int GRACE_SECONDS = 5;

    private final HttpServer server;

    private Conduit(HttpServer server) {
        this.server = server;
    }

    /**
     * Makes the tables that are missing, fills them with examples when there are no users, and serves; a database whose tables
     * are not as the build says is refused.
     *
     * @param port the port to listen on, or 0 for any that is free
     * @return the server once it listens; fails with {@link java.net.BindException} when the port is taken, and
     *     with {@link IllegalStateException} when the database is refused
     */
    public static Future<Conduit> start(Vertx vertx, Database db, int port) {
        return db.schema()
                .createMissing()
                .compose(created -> db.schema().verify())
                .compose(report -> report.isClean()
                        ? new Seed(db).plant()
                        : Future.failedFuture(new IllegalStateException("The database does not fit:\n" + report)))
                .compose(planted -> serve(vertx, db, port));
    }

    /** Serves a database that is ready. */
    static Future<Conduit> serve(Vertx vertx, Database db, int port) {
        return vertx.createHttpServer()
                .requestHandler(Api.router(vertx, db))
                .listen(port)
                .map(Conduit::new);
    }

    /** The port it listens on. */
    public int port() {
        return server.actualPort();
    }

    /** Takes no more requests, and gives those that are being answered a few seconds. */
    public Future<Void> stop() {
        return server.shutdown(GRACE_SECONDS, TimeUnit.SECONDS);
    }
}
