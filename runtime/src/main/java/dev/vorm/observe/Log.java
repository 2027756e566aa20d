package dev.vorm.observe;

/** What a database writes to the log {@code dev.vorm.sql}, at level INFO. */
public enum Log {
    /** Each statement when it is done: its name, time, rows and text. No bind values. */
    SQL
}
