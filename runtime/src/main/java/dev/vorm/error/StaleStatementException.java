package dev.vorm.error;

/**
 * The server could not use a prepared statement any more: a table was changed since (SQLSTATE 0A000, "cached plan must not
 * change result type"), or somebody deallocated it (26000). Nothing was done. Outside a transaction the statement was tried
 * again on a new connection before this came; a transaction may be run again as a whole.
 */
public class StaleStatementException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An error of a statement. */
    public StaleStatementException(String statement, String sql, ServerError server) {
        super(statement, sql, server);
    }

    @Override
    public Retry retry() {
        return Retry.TRANSACTION;
    }
}
