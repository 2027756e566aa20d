package dev.vorm.error;

/** An error that the server answered a statement with.
 *
 * <p>The message is the server's, but without what stands in quotes after a colon in data errors (SQLSTATE class 22):
 * that is a value. {@link #server()} has it, and the detail, in full. */
public class DatabaseException extends StatementException {
    private static final long serialVersionUID = 1L;

    private static final String DATA_ERROR = "22";

    private final ServerError server;

    /** An error of a statement. */
    public DatabaseException(String statement, String sql, ServerError server) {
        super(statement, sql, text(server));
        this.server = server;
    }

    private static String text(ServerError server) {
        String message = server.message();
        int colon = message.indexOf(": \"");
        if (server.sqlState().startsWith(DATA_ERROR) && colon >= 0) {
            message = message.substring(0, colon);
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
