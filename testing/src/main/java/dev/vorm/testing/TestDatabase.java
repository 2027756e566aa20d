package dev.vorm.testing;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import io.vertx.core.Vertx;
import java.util.Locale;
import java.util.UUID;

/** What a test class gets: its database, and all that is open on it. */
final class TestDatabase implements AutoCloseable {
    private static final int NAME_LENGTH = 40;

    private final PostgresServer server;
    private final String name;
    private final Vertx vertx = Vertx.vertx();
    private final StatementCounter counter = new StatementCounter();
    private final DatabaseOptions options;
    private final Database database;

    private TestDatabase(PostgresServer server, String name) {
        this.server = server;
        this.name = name;
        this.options = DatabaseOptions.uri(server.createDatabase(name)).listener(counter);
        this.database = Database.connect(vertx, options);
    }

    /**
     * Creates a database.
     *
     * @param owner the test class, for its name
     * @param script SQL to run in it first; "" for none
     * @param createSchema whether to create the tables, too
     */
    static TestDatabase create(PostgresServer server, Class<?> owner, String script, boolean createSchema) {
        TestDatabase created = new TestDatabase(server, name(owner));
        try {
            if (!script.isBlank()) {
                new AdminConnection(server.uri(created.name)).execute(script);
            }
            if (createSchema) {
                Await.result(created.database.schema().createMissing());
            }
        } catch (RuntimeException | Error e) {
            created.close();
            throw e;
        }
        return created;
    }

    /** Tells whose database it is; unique, for the server may serve several builds. */
    private static String name(Class<?> owner) {
        String simple = owner.getSimpleName().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
        String unique = UUID.randomUUID().toString().substring(0, 8);
        return simple.substring(0, Math.min(simple.length(), NAME_LENGTH)) + "_" + unique;
    }

    /** The one of what a test may ask for that is of a type. */
    Object get(Class<?> type) {
        if (type == Database.class) {
            return database;
        }
        if (type == Vertx.class) {
            return vertx;
        }
        return type == StatementCounter.class ? counter : options;
    }

    /** Whether {@link #get} has something of a type. */
    static boolean has(Class<?> type) {
        return type == Database.class
                || type == Vertx.class
                || type == StatementCounter.class
                || type == DatabaseOptions.class;
    }

    @Override
    public void close() {
        try {
            Await.result(database.close());
            Await.result(vertx.close());
        } finally {
            server.dropDatabase(name);
        }
    }
}
