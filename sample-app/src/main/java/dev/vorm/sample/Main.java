package dev.vorm.sample;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.error.VormException;
import dev.vorm.testing.PostgresServer;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.net.BindException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs the sample: on the database that {@code DATABASE_URL} names or else on an embedded one, on the port in {@code PORT}
 * or else on 8080, until it is told to stop by Ctrl-C or SIGTERM.
 */
public final class Main {
    private static final int DEFAULT_PORT = 8080;
    private static final int MOST_PORT = 65_535;
    private static final int POOL_SIZE = 8;
    private static final int STOP_SECONDS = 10;

    /** What is open, the last first. */
    private final Deque<Runnable> closing = new ArrayDeque<>();

    private Main() {}

    /** Starts; ends the program with code 1 and one line on why when it cannot. */
    public static void main(String[] arguments) {
        Main main = new Main();
        Runtime.getRuntime().addShutdownHook(new Thread(main::stop, "conduit-stop"));
        try {
            main.start(port(System.getenv("PORT")), System.getenv("DATABASE_URL"));
        } catch (IllegalArgumentException | IllegalStateException | VormException e) {
            System.err.println("Conduit cannot start: " + e.getMessage());
            System.exit(1);
        }
    }

    private static int port(String text) {
        if (text == null || text.isBlank()) {
            return DEFAULT_PORT;
        }
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 0 && port <= MOST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new IllegalArgumentException("PORT must be a number from 0 to " + MOST_PORT + ", not " + text);
    }

    private synchronized void start(int port, String databaseUrl) {
        String uri = databaseUrl;
        String where = "the PostgreSQL of DATABASE_URL";
        if (uri == null || uri.isBlank()) {
            PostgresServer postgres = PostgresServer.start();
            closing.push(postgres::close);
            uri = postgres.createDatabase("conduit");
            where = "an embedded PostgreSQL, which is gone when it stops";
        }
        Vertx vertx = Vertx.vertx();
        closing.push(() -> await(vertx.close()));
        Database db = Database.connect(vertx, DatabaseOptions.uri(uri).poolSize(POOL_SIZE));
        closing.push(() -> await(db.close()));
        Conduit conduit = await(Conduit.start(vertx, db, port)
                .recover(failure -> Future.failedFuture(
                        failure instanceof BindException
                                ? new IllegalStateException("port " + port + " is taken; PORT=… names another")
                                : failure)));
        closing.push(() -> await(conduit.stop()));
        String address = "http://localhost:" + conduit.port();
        System.out.println("Conduit listens on " + address + " with " + where + ". Ctrl-C stops it. Try:\n" + "  curl '"
                + address + "/api/articles?author=ada&limit=2'");
    }

    private synchronized void stop() {
        while (!closing.isEmpty()) {
            try {
                closing.pop().run();
            } catch (RuntimeException e) {
                System.err.println("Conduit did not stop cleanly: " + e.getMessage());
            }
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("no answer within " + STOP_SECONDS + " seconds", e);
        }
    }
}
