package dev.vorm;

import dev.vorm.observe.EchoLog;
import dev.vorm.observe.Listeners;
import dev.vorm.observe.Log;
import dev.vorm.observe.StatementListener;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a database is and how it is used. Immutable: every method gives a new value. */
public final class DatabaseOptions {
    private static final int DEFAULT_POOL_SIZE = 4;

    private final String uri;
    private final int poolSize;
    private final List<StatementListener> listeners;

    private DatabaseOptions(String uri, int poolSize, List<StatementListener> listeners) {
        this.uri = Objects.requireNonNull(uri, "the database's URI");
        this.poolSize = poolSize;
        this.listeners = List.copyOf(listeners);
    }

    /**
     * Options with a pool of 4 connections and no log.
     *
     * @param uri {@code postgresql://user:password@host:port/database}
     */
    public static DatabaseOptions uri(String uri) {
        return new DatabaseOptions(uri, DEFAULT_POOL_SIZE, List.of());
    }

    /**
     * The most connections that are open at a time.
     *
     * @throws IllegalArgumentException when there is not at least one
     */
    public DatabaseOptions poolSize(int connections) {
        if (connections < 1) {
            throw new IllegalArgumentException("A pool needs at least 1 connection, not " + connections);
        }
        return new DatabaseOptions(uri, connections, listeners);
    }

    /** Writes to the log {@code dev.vorm.sql} what is named. */
    public DatabaseOptions log(Log what) {
        return switch (what) {
            case SQL -> listener(new EchoLog());
        };
    }

    /** Tells one more listener of every statement. */
    public DatabaseOptions listener(StatementListener listener) {
        List<StatementListener> more = new ArrayList<>(listeners);
        more.add(Objects.requireNonNull(listener, "the listener"));
        return new DatabaseOptions(uri, poolSize, more);
    }

    String uri() {
        return uri;
    }

    int poolSize() {
        return poolSize;
    }

    @Nullable
    StatementListener listener() {
        return listeners.isEmpty() ? null : new Listeners(listeners);
    }

    /** Without the URI, which can hold a password. */
    @Override
    public String toString() {
        return "DatabaseOptions(poolSize=" + poolSize + ")";
    }
}
