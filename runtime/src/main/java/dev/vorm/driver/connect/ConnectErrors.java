package dev.vorm.driver.connect;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.util.Objects;
import javax.net.ssl.SSLException;

/** What the driver's failures mean for a connection that is opened or tried; of itself it says so by its messages only. */
public final class ConnectErrors {
    /** How its messages begin when a connection ended before what stood in line was sent. */
    public static final String PENDING_FAILED = "Pending requests failed";

    private static final String EMPTY_PASSWORD = "The value for 'password' must not be empty";

    private ConnectErrors() {}

    /** What a failure says, with its SQLSTATE if it has one. */
    public static String text(Throwable failure) {
        if (failure instanceof PgException error) {
            String text = error.getErrorMessage() + " (SQLSTATE " + error.getSqlState() + ")";
            // PgBouncer's words.
            return text.startsWith("unsupported startup parameter")
                    ? text + ": is it a connection pooler? " + RoleProbe.POOLER
                    : text;
        }
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getName());
        if (message.startsWith(EMPTY_PASSWORD)) {
            return "it asks for a password, and there is none in the URI";
        }
        return Objects.requireNonNullElse(TlsErrors.text(failure), message);
    }

    /** Whether what failed in this way may succeed a little later, with nothing changed. */
    public static boolean passing(Throwable failure) {
        if (failure instanceof PgException error) {
            String state = Objects.requireNonNullElse(error.getSqlState(), "");
            return state.startsWith("57P") || state.startsWith("53");
        }
        return failure instanceof ClosedConnectionException
                || (failure instanceof IOException && !(failure instanceof SSLException))
                || Objects.requireNonNullElse(failure.getMessage(), "").startsWith(PENDING_FAILED);
    }
}
