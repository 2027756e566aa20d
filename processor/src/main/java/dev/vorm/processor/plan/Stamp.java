package dev.vorm.processor.plan;

import dev.vorm.processor.plan.sql.SqlColumn;

/** What each update of a row writes into a column by itself. */
public enum Stamp {
    /** One more than before. */
    NEXT,
    /** The server's time: two updates in one transaction must not give the same version. */
    CLOCK,
    /** The time at which the transaction began. */
    TRANSACTION_TIME;

    /** The new value as SQL. */
    String sql(SqlColumn column) {
        return switch (this) {
            case NEXT -> column.quoted() + " + 1";
            case CLOCK -> "clock_timestamp()";
            case TRANSACTION_TIME -> "now()";
        };
    }
}
