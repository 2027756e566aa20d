package dev.vorm.error;

/** There is no row where there has to be one. */
public class NotFoundException extends StatementException {
    private static final long serialVersionUID = 1L;

    /** A failure of a statement. */
    public NotFoundException(String statement, String sql, String message) {
        super(statement, sql, message);
    }
}
