package dev.vorm.error;

import java.util.regex.Pattern;

/** An error that the server answered a statement with.
 *
 * <p>The message is the server's, but without what stands in quotes in data errors (SQLSTATE class 22): that can be a value.
 * {@link #server()} has it, and the detail, in full. */
public class DatabaseException extends StatementException {
    private static final long serialVersionUID = 1L;

    private static final String DATA_ERROR = "22";
    /** Up to the last quote, for a value can have quotes in it; servers of other languages have other quotes. */
    private static final Pattern QUOTED = Pattern.compile("[\"«„“].*[\"»“”]", Pattern.DOTALL);

    private final ServerError server;

    /** An error of a statement. */
    public DatabaseException(String statement, String sql, ServerError server) {
        super(statement, sql, text(server));
        this.server = server;
    }

    private static String text(ServerError server) {
        String message = server.message();
        if (server.sqlState().startsWith(DATA_ERROR)) {
            int colon = message.indexOf(": \"");
            message = QUOTED.matcher(colon < 0 ? message : message.substring(0, colon))
                    .replaceAll("...");
        }
        return message + " (SQLSTATE " + server.sqlState() + ")";
    }

    /** The SQLSTATE, five characters. */
    public String sqlState() {
        return server.sqlState();
    }

    /** All that the server said; can hold values of the statement. */
    public ServerError server() {
        return server;
    }

    @Override
    public Retry retry() {
        return SqlStates.retry(server.sqlState());
    }
}
