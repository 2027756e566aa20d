package dev.vorm;

import dev.vorm.execute.SqlStatement;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;

/** The PostgreSQL of this module's tests, which are too far down to use the testing module. */
public final class TestServer {
    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    public static final Vertx VERTX = Vertx.vertx();

    private TestServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The URI of a new, empty database. */
    public static String newDatabase() {
        String name = "test" + DATABASES.incrementAndGet();
        Database admin = Database.connect(VERTX, DatabaseOptions.uri(uri("postgres")));
        try {
            admin.execute(SqlStatement.rendered("CREATE DATABASE " + name), Tuple.tuple())
                    .await();
        } finally {
            admin.close().await();
        }
        return uri(name);
    }

    /** A statement that takes so long. */
    static SqlStatement<Boolean> sleep(double seconds) {
        return SqlStatement.named(
                "Test.sleep", "SELECT pg_sleep(" + seconds + ") IS NULL", (row, at) -> row.getBoolean(at));
    }

    static String uri(String database) {
        return "postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/" + database;
    }
}
