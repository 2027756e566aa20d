package dev.vorm.driver;

/** What a statement leaves behind in its session, which the next borrower of the connection must not find. */
public enum SessionChange {
    /** Nothing. */
    NONE,
    /** What one command undoes: settings, temporary tables, advisory locks, cursors, subscriptions. */
    RESETTABLE,
    /** What cannot be undone, or would leave the driver without the statements that it prepared: the connection is closed. */
    LASTING
}
