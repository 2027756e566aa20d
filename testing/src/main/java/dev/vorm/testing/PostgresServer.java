package dev.vorm.testing;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A running PostgreSQL for tests and demos.
 *
 * <pre>{@code
 * try (PostgresServer server = PostgresServer.start()) {
 *     Database db = Database.connect(vertx, DatabaseOptions.uri(server.createDatabase("demo")));
 *     ...
 * }
 * }</pre>
 *
 * <p>All methods block. They may be called from any thread but an event loop's.
 */
public interface PostgresServer extends AutoCloseable {
    /**
     * Starts a PostgreSQL from binaries that come with this library; nothing needs to be installed. Its data lies in a
     * temporary directory and is gone when the server is closed or this JVM ends, however it ends.
     *
     * @throws IllegalStateException when it does not start, with the end of its log
     */
    static PostgresServer start() {
        return EmbeddedServer.start();
    }

    /**
     * The first of these that is to be had: the server that the environment variable {@code VORM_TEST_URI} names, one in
     * a container where a Docker engine answers, an embedded one as from {@link #start()}.
     *
     * @throws IllegalStateException when {@code VORM_TEST_URI} names a server that does not answer, or when none is to be
     *     had at all; the message lists what was tried
     */
    static PostgresServer find() {
        return new ServerSearch(System.getenv()).find();
    }

    /** The address of the server's first database, such as {@code postgresql://user:password@localhost:5432/postgres}. */
    String uri();

    /**
     * Creates an empty database.
     *
     * @return its address
     * @throws IllegalStateException when the server refuses, for instance because there is one of that name
     */
    default String createDatabase(String name) {
        new AdminConnection(uri()).execute("CREATE DATABASE " + AdminConnection.quoted(name));
        return uri(name);
    }

    /** Drops a database, with the connections that are open to it. None of that name is fine. */
    default void dropDatabase(String name) {
        new AdminConnection(uri()).execute("DROP DATABASE IF EXISTS " + AdminConnection.quoted(name) + " WITH (FORCE)");
    }

    /** The address of a database of this server, which need not be there yet. */
    default String uri(String database) {
        String path = "/" + URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create(uri()).resolve(path) + AdminConnection.query(uri());
    }

    /** What to call the server in messages. */
    String description();

    /** Stops the server and deletes its data; a server that was running before stays as it is. */
    @Override
    void close();
}
