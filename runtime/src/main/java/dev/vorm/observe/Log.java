package dev.vorm.observe;

/** What a database writes to the log {@code dev.vorm.sql}, at level INFO. */
public enum Log {
    /** Each statement when it is done: its name, time, rows and text. No bind values. */
    SQL,
    /**
     * The same with the bind values, but for those of {@code @Sensitive} columns; the slow log shows them then too. Values are
     * written so that each stays on its line, and cut when they are long.
     */
    BINDS
}
