package dev.vorm.driver;

import dev.vorm.error.ConnectionLostException;
import dev.vorm.error.MappingException;
import dev.vorm.error.PoolExhaustedException;
import dev.vorm.error.ServerError;
import dev.vorm.error.SqlStates;
import dev.vorm.error.VormException;
import io.vertx.core.VertxException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * From the driver's failures to Vorm's. The driver has types for the server's errors only; what it says of itself is
 * known by its messages, which are matched here and nowhere else.
 */
public final class PgErrors {
    /** The driver prints the value of a bind that it cannot encode. */
    private static final Pattern BIND_VALUE =
            Pattern.compile(" and value = \\[.*\\](?= can not be coerced)", Pattern.DOTALL);

    private PgErrors() {}

    /**
     * The exception for a failed statement.
     *
     * @param statement the statement's name
     * @param sql its text
     * @param failure what the driver failed with
     */
    public static VormException translate(String statement, String sql, Throwable failure) {
        if (failure instanceof VormException known) {
            return known;
        }
        if (failure instanceof PgException error) {
            return SqlStates.exception(statement, sql, server(error));
        }
        if (failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException) {
            return new ConnectionLostException(
                    statement + ": the database cannot be reached: " + failure.getMessage(), false, failure);
        }
        if (failure instanceof ClosedConnectionException || failure instanceof IOException) {
            return new ConnectionLostException(
                    statement + ": the connection broke while the statement was under way", true, failure);
        }
        return byMessage(statement, failure);
    }

    private static VormException byMessage(String statement, Throwable failure) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getName());
        if (failure instanceof ConnectionPoolTooBusyException
                || message.equals("Timeout")
                || message.equals("Timeout waiting for connection")) {
            return new PoolExhaustedException(
                    statement + ": no connection was free in time; all of the pool are in use", failure);
        }
        if (message.startsWith("Connection is not active now")
                || message.startsWith("Pending requests failed")
                || message.equals("Pool closed")
                || message.contains("already closed")) {
            return new ConnectionLostException(
                    statement + ": the connection is closed; nothing was sent", false, failure);
        }
        if (message.contains("does not handle SSL")) {
            return new ConnectionLostException(
                    statement + ": the database was asked for TLS, which it does not offer", false, failure);
        }
        String text = statement + ": " + BIND_VALUE.matcher(message).replaceFirst("");
        return new MappingException(text, failure instanceof VertxException ? null : failure);
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
                error.getConstraint());
    }
}
