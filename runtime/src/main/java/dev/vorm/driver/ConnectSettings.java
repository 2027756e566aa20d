package dev.vorm.driver;

import io.vertx.core.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is and how to log in.
 *
 * @param uri its URI
 * @param user who logs in; null for the URI's
 * @param password is asked for the password at each new connection; null for the URI's
 * @param pooled whether there is a pooler in between that gives each transaction to another session
 * @param reads whether a standby is preferred when the URI does not say what is wanted
 */
public record ConnectSettings(
        String uri, @Nullable String user, @Nullable Supplier<Future<String>> password, boolean pooled, boolean reads) {
    /** Where a URI leads. */
    public static ConnectSettings of(String uri) {
        return new ConnectSettings(uri, null, null, false, false);
    }

    /** The same by another URI. */
    public ConnectSettings withUri(String other) {
        return new ConnectSettings(other, user, password, pooled, reads);
    }

    /** The same for another user. */
    public ConnectSettings withUser(String other) {
        return new ConnectSettings(uri, other, password, pooled, reads);
    }

    /** The same with another source of passwords. */
    public ConnectSettings withPassword(Supplier<Future<String>> other) {
        return new ConnectSettings(uri, user, other, pooled, reads);
    }

    /** The same with a pooler in between or none. */
    public ConnectSettings withPooled(boolean other) {
        return new ConnectSettings(uri, user, password, other, reads);
    }

    /** The same for reads. */
    public ConnectSettings forReads() {
        return new ConnectSettings(uri, user, password, pooled, true);
    }

    /** Without the URI, which can hold a password. */
    @Override
    public String toString() {
        return "ConnectSettings(pooled=" + pooled + ")";
    }
}
