package dev.vorm.driver.connect;

import io.vertx.core.Future;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, and how to log in.
 *
 * @param uri its URI
 * @param user who logs in; null for the URI's
 * @param password is asked for the password at each new connection; null for the URI's
 * @param pooled whether there is a pooler in between that gives each transaction to another session
 * @param reads whether a standby is preferred when the URI does not say what is wanted
 * @param timeout how long opening a connection may take in all, when the URI does not say it
 * @param idleInTransaction after how long without a statement in a transaction the server ends the connection; zero for never
 */
public record ConnectSettings(
        String uri,
        @Nullable String user,
        @Nullable Supplier<Future<String>> password,
        boolean pooled,
        boolean reads,
        Duration timeout,
        Duration idleInTransaction) {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final Duration IDLE_IN_TRANSACTION = Duration.ofMinutes(1);

    /** Where a URI leads. */
    public static ConnectSettings of(String uri) {
        return new ConnectSettings(uri, null, null, false, false, TIMEOUT, IDLE_IN_TRANSACTION);
    }

    /** The same for another user. */
    public ConnectSettings withUser(String other) {
        return new ConnectSettings(uri, other, password, pooled, reads, timeout, idleInTransaction);
    }

    /** The same with another source of passwords. */
    public ConnectSettings withPassword(Supplier<Future<String>> other) {
        return new ConnectSettings(uri, user, other, pooled, reads, timeout, idleInTransaction);
    }

    /** The same with a pooler in between or none. */
    public ConnectSettings withPooled(boolean other) {
        return new ConnectSettings(uri, user, password, other, reads, timeout, idleInTransaction);
    }

    /** The same by another URI, for reads. */
    public ConnectSettings forReads(String other) {
        return new ConnectSettings(other, user, password, pooled, true, timeout, idleInTransaction);
    }

    /** The same with another time for opening a connection. */
    public ConnectSettings withTimeout(Duration other) {
        return new ConnectSettings(uri, user, password, pooled, reads, other, idleInTransaction);
    }

    /** The same with another time without a statement in a transaction. */
    public ConnectSettings withIdleInTransaction(Duration other) {
        return new ConnectSettings(uri, user, password, pooled, reads, timeout, other);
    }

    /** Without the URI, which can hold a password. */
    @Override
    public String toString() {
        return "ConnectSettings(pooled=" + pooled + ")";
    }
}
