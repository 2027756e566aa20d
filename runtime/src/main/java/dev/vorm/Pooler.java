package dev.vorm;

/** What stands between the application and the server. */
public enum Pooler {
    /** Nothing: each connection is a session of the server. */
    NONE,
    /**
     * A pooler that gives each transaction to another session, such as PgBouncer in transaction mode. Statements are sent whole
     * each time, which takes a second round trip and more of the server's CPU; what changes a session is refused.
     */
    TRANSACTION_POOLER
}
