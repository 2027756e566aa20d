package dev.vorm.error;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What the server said of an error, field by field.
 *
 * @param sqlState five characters; see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL
 *     Error Codes</a>
 * @param message the message; in data errors it can hold values
 * @param detail more, often with values
 * @param hint advice
 * @param where the context, for example a function's call stack
 * @param schema the schema concerned
 * @param table the table concerned
 * @param column the column concerned
 * @param constraint the constraint concerned
 * @param routine the function of the server that said so, which tells errors of one SQLSTATE apart in every language
 */
public record ServerError(
        String sqlState,
        String message,
        @Nullable String detail,
        @Nullable String hint,
        @Nullable String where,
        @Nullable String schema,
        @Nullable String table,
        @Nullable String column,
        @Nullable String constraint,
        @Nullable String routine)
        implements Serializable {

    /** The SQLSTATE only: the other fields can hold values. */
    @Override
    public String toString() {
        return "SQLSTATE " + sqlState;
    }
}
