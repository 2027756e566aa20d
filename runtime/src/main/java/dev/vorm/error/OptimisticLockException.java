package dev.vorm.error;

/** An update or delete of an entity whose row has another version by now: somebody else changed it first. */
public class OptimisticLockException extends StatementException {
    private static final long serialVersionUID = 1L;

    /** A failure of a statement. */
    public OptimisticLockException(String statement, String sql) {
        super(statement, sql, "the row was changed by somebody else since it was read; read it again");
    }
}
