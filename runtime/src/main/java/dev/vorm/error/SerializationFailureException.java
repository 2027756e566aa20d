package dev.vorm.error;

/** The transaction met another one that it cannot be put in order with (SQLSTATE 40001). It was rolled back; the whole
 * of it may be tried again. */
public class SerializationFailureException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An error of a statement. */
    public SerializationFailureException(String statement, String sql, ServerError server) {
        super(statement, sql, server);
    }
}
