package dev.vorm.error;

/** A lock was not to be had at once or within {@code lock_timeout} (SQLSTATE 55P03). */
public class LockTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An error of a statement. */
    public LockTimeoutException(String statement, String sql, ServerError server) {
        super(statement, sql, server);
    }
}
