package dev.vorm.observe;

import java.time.Duration;

/**
 * Is told what becomes of a database's connections. All methods do nothing unless overridden.
 *
 * <p>They are called on event loops and callers' threads, several at a time, so they must not block. What they throw is logged
 * and changes nothing. A borrower is named as in errors: a statement's name, or {@code transaction}.
 */
public interface PoolListener {
    /**
     * A connection was opened.
     *
     * @param took how long that took, with TLS and authentication
     */
    default void opened(Duration took) {}

    /**
     * A connection could not be opened.
     *
     * @param failure why not
     * @param failures how many attempts in a row have failed, with this one
     */
    default void connectFailed(Throwable failure, int failures) {}

    /**
     * A borrower got a connection that was not there when it asked.
     *
     * @param waited how long it had to wait, perhaps for the opening
     */
    default void lentLate(String borrower, Duration waited) {}

    /**
     * A connection that was tried leads to a server that is no longer what was asked for, and is closed.
     *
     * @param server its host and port
     * @param objection what is wrong with it
     */
    default void wrongServer(String server, String objection) {}

    /** A borrower gave up waiting, after the acquire timeout. */
    default void acquireTimedOut(String borrower, Duration waited) {}

    /**
     * A connection was taken out of the pool and is being closed.
     *
     * @param age how long it had been open
     */
    default void closed(CloseReason reason, Duration age) {}

    /**
     * A connection is in use for longer than the leak detection allows; told once for each use.
     *
     * @param inUse for how long so far
     * @param borrowed where it was asked for
     */
    default void leakFound(String borrower, Duration inUse, Throwable borrowed) {}
}
