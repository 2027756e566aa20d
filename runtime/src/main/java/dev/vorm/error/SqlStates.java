package dev.vorm.error;

import dev.vorm.error.ConstraintViolationException.Kind;

/**
 * From SQLSTATE to exception. The codes are those of <a
 * href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>.
 */
public final class SqlStates {
    private static final String CONSTRAINT_CLASS = "23";

    private SqlStates() {}

    /** The exception for an error of a statement. */
    public static DatabaseException exception(String statement, String sql, ServerError server) {
        String state = server.sqlState();
        if (state.startsWith(CONSTRAINT_CLASS)) {
            return new ConstraintViolationException(statement, sql, server, kind(state));
        }
        if (stale(server)) {
            return new StaleStatementException(statement, sql, server);
        }
        return switch (state) {
            case "40001" -> new SerializationFailureException(statement, sql, server);
            case "40P01" -> new DeadlockException(statement, sql, server);
            case "57014" -> new StatementTimeoutException(statement, sql, server);
            case "2200H" -> new SequenceExhaustedException(statement, sql, server);
            case "55P03" -> new LockTimeoutException(statement, sql, server);
            default -> new DatabaseException(statement, sql, server);
        };
    }

    /** 0A000 has many meanings, 26000 one: the statement is not there any more. */
    private static boolean stale(ServerError server) {
        return server.sqlState().equals("26000")
                || (server.sqlState().equals("0A000") && "RevalidateCachedQuery".equals(server.routine()));
    }

    private static Kind kind(String state) {
        return switch (state) {
            case "23505" -> Kind.UNIQUE;
            case "23503" -> Kind.FOREIGN_KEY;
            case "23502" -> Kind.NOT_NULL;
            case "23514" -> Kind.CHECK;
            case "23P01" -> Kind.EXCLUSION;
            default -> Kind.OTHER;
        };
    }

    /** Whether what failed with this SQLSTATE may go well when it is tried again. The one table of it. */
    public static Retry retry(String state) {
        return switch (state) {
            // serialization_failure, deadlock_detected
            case "40001", "40P01" -> Retry.TRANSACTION;
            // lock_not_available, cannot_connect_now, and the resources of class 53 but a limit of the configuration
            case "55P03", "57P03", "53000", "53100", "53200", "53300" -> Retry.LATER;
            default -> Retry.NEVER;
        };
    }
}
