package dev.vorm.tx;

/** What a transaction sees of others. */
public enum Isolation {
    /** The server's own setting, which is READ COMMITTED where nobody changed it. */
    DEFAULT(""),
    READ_COMMITTED(" ISOLATION LEVEL READ COMMITTED"),
    REPEATABLE_READ(" ISOLATION LEVEL REPEATABLE READ"),
    SERIALIZABLE(" ISOLATION LEVEL SERIALIZABLE");

    final String sql;

    Isolation(String sql) {
        this.sql = sql;
    }
}
