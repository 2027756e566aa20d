package dev.vorm.error;

/** There are more rows than the one that there may be. */
public class TooManyRowsException extends StatementException {
    private static final long serialVersionUID = 1L;

    /** A failure of a statement. */
    public TooManyRowsException(String statement, String sql, String message) {
        super(statement, sql, message);
    }
}
