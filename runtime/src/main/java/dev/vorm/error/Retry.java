package dev.vorm.error;

/** Whether the same may go well when it is tried again. */
public enum Retry {
    /** It would fail again, or it may have been done already. */
    NEVER,
    /** Nothing was kept, for the work of others was in the way: the whole transaction may be run again at once. */
    TRANSACTION,
    /** Nothing was kept, for the server lacked something: a lock, a connection, memory, time to start. Try later. */
    LATER
}
