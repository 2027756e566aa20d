package dev.vorm.error;

/** A failure of one statement: names it and holds its SQL. */
public class StatementException extends VormException {
    private static final long serialVersionUID = 1L;

    private final String statement;
    private final String sql;

    /**
     * A failure.
     *
     * @param statement the statement's name, such as {@code User.insert}
     * @param sql its text
     * @param message what went wrong
     */
    protected StatementException(String statement, String sql, String message) {
        super(statement + ": " + message + "\n" + sql, null);
        this.statement = statement;
        this.sql = sql;
    }

    /** The statement's name, such as {@code User.insert}. */
    public String statement() {
        return statement;
    }

    /** The statement's text. */
    public String sql() {
        return sql;
    }
}
