package dev.vorm.driver;

import dev.vorm.driver.connect.ConnectErrors;
import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.MappingException;
import dev.vorm.error.ServerError;
import dev.vorm.error.SqlStates;
import dev.vorm.error.StaleStatementException;
import dev.vorm.error.VormException;
import dev.vorm.observe.CloseReason;
import io.vertx.core.VertxException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From the driver's failures to Vorm's. The driver has types for the server's errors only; what it says of itself is
 * known by its messages, which are matched here and nowhere else.
 */
public final class PgErrors {
    /** How generated statements say that the database took a row and did not keep it; they have no error of their own to raise. */
    private static final Pattern NOT_KEPT = Pattern.compile("vorm: (.* not kept.*, as a trigger can make it)");

    /** How the driver says what is wrong with a bind, with its value. */
    private static final Pattern WRONG_BIND = Pattern.compile(
            "Parameter at position\\[(\\d+)\\] with class = \\[([^\\]]*)\\] and value = \\[.*\\]"
                    + " can not be coerced to the expected class = \\[([^\\]]*)\\] for encoding\\.",
            Pattern.DOTALL);

    private PgErrors() {}

    /**
     * The exception for a failed statement.
     *
     * @param statement the statement's name
     * @param sql its text
     * @param failure what the driver failed with
     * @param lastWords what the server said before it closed the connection; null when it did not
     */
    public static VormException translate(
            String statement, String sql, Throwable failure, @Nullable Throwable lastWords) {
        if (failure instanceof VormException known) {
            return known;
        }
        if (failure instanceof PgException error) {
            return said(statement, SqlStates.exception(statement, sql, server(error)));
        }
        if (failure instanceof ClosedConnectionException || failure instanceof IOException) {
            return new ConnectionLostException(
                    statement + ": the connection broke while the statement was under way" + because(lastWords),
                    true,
                    lastWords != null ? lastWords : failure);
        }
        return byMessage(statement, failure, lastWords);
    }

    /** What a generated statement had the server say is no failure of the server's. */
    private static VormException said(String statement, DatabaseException error) {
        Matcher notKept = NOT_KEPT.matcher(error.server().message());
        return error.sqlState().equals("42704") && notKept.find()
                ? new MappingException(statement + ": " + notKept.group(1), error)
                : error;
    }

    private static VormException byMessage(String statement, Throwable failure, @Nullable Throwable lastWords) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getName());
        if (message.startsWith("Connection is not active now") || message.startsWith(ConnectErrors.PENDING_FAILED)) {
            return new ConnectionLostException(
                    statement + ": the connection is closed; nothing was sent" + because(lastWords),
                    false,
                    lastWords != null ? lastWords : failure);
        }
        String text = statement + ": " + wrongBind(message);
        if (failure instanceof NumberFormatException || failure instanceof DateTimeException) {
            // Their messages are made of the value.
            return new MappingException(
                    statement + ": a value cannot be read or sent: "
                            + failure.getClass().getName(),
                    null);
        }
        return new MappingException(text, failure instanceof VertxException ? null : failure);
    }

    private static String wrongBind(String message) {
        Matcher wrong = WRONG_BIND.matcher(message);
        return wrong.matches()
                ? "bind $" + (Integer.parseInt(wrong.group(1)) + 1) + ", a " + wrong.group(2)
                        + ", can not be coerced to what its parameter is, a " + wrong.group(3)
                        + ": it is of another kind, too large, or no whole number"
                : message.contains("coerced") ? "a bind can not be coerced to the type of its parameter" : message;
    }

    /** A connection that broke while somebody held it. */
    static ConnectionLostException lost(@Nullable Throwable lastWords) {
        return new ConnectionLostException("the connection broke" + because(lastWords), true, lastWords);
    }

    /** Whether the server closed the connection since nothing was sent in its transaction for too long. */
    public static boolean idledAway(ConnectionLostException loss) {
        return loss.getCause() instanceof PgException error && "25P03".equals(error.getSqlState());
    }

    /** Whether a failure, as the driver gave it, came before anything of the statement was executed. */
    public static boolean refusedByDriver(Throwable failure) {
        String message = Objects.requireNonNullElse(failure.getMessage(), "");
        return failure instanceof VertxException
                && (message.contains("can not be coerced") || message.startsWith("The number of parameters"));
    }

    private static String because(@Nullable Throwable lastWords) {
        return lastWords == null ? "" : "; the server's last words: " + ConnectErrors.text(lastWords);
    }

    /** Whether a statement was refused because the server does not write, be it a standby or this transaction. */
    public static boolean readOnly(VormException failure) {
        return failure instanceof DatabaseException error && error.sqlState().equals("25006");
    }

    /** Whether the server has answered with an error that ends the transaction and leaves the connection sound. */
    public static boolean answered(Throwable failure) {
        return failure instanceof DatabaseException error && spoils(error) == null;
    }

    /** Why a connection cannot be used again after this failure of a statement; null when it can. */
    public static @Nullable CloseReason spoils(VormException failure) {
        if (failure instanceof ConnectionLostException) {
            return CloseReason.BROKEN;
        }
        if (failure instanceof DatabaseException error) {
            String state = error.sqlState();
            if (error instanceof StaleStatementException) {
                return CloseReason.STALE;
            }
            // The server is closing the connection.
            return state.startsWith("57P") ? CloseReason.BROKEN : null;
        }
        return null;
    }

    private static ServerError server(PgException error) {
        return new ServerError(
                error.getSqlState(),
                error.getErrorMessage(),
                error.getDetail(),
                error.getHint(),
                error.getWhere(),
                error.getSchema(),
                error.getTable(),
                error.getColumn(),
                error.getConstraint(),
                error.getRoutine());
    }
}
