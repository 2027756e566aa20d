package dev.vorm.error;

/** The transaction and another one waited for each other, and this one was given up (SQLSTATE 40P01). The whole of it
 * may be tried again. */
public class DeadlockException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An error of a statement. */
    public DeadlockException(String statement, String sql, ServerError server) {
        super(statement, sql, server);
    }
}
