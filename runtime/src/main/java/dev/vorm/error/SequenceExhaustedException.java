package dev.vorm.error;

/** A sequence has no more numbers (SQLSTATE 2200H): give it a larger {@code MAXVALUE}, and its column a larger type. */
public class SequenceExhaustedException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    /** An error of a statement. */
    public SequenceExhaustedException(String statement, String sql, ServerError server) {
        super(statement, sql, server);
    }
}
