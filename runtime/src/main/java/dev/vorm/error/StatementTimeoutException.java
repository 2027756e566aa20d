package dev.vorm.error;

/** The statement was cancelled: it ran longer than {@code statement_timeout}, or somebody asked for it
 * (SQLSTATE 57014), which the server does not tell apart. What the caller cancelled, or gave too little time, is a
 * {@link CancelledException} or {@link DeadlineExceededException}. */
public class StatementTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An error of a statement. */
    public StatementTimeoutException(String statement, String sql, ServerError server) {
        super(statement, sql, server);
    }
}
