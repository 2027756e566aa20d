package dev.vorm.error;

/** The statement was cancelled: it ran longer than {@code statement_timeout}, or somebody asked for it (SQLSTATE 57014). */
public class StatementTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An error of a statement. */
    public StatementTimeoutException(String statement, String sql, ServerError server) {
        super(statement, sql, server);
    }
}
