package dev.vorm.observe;

/** Why a connection was closed. */
public enum CloseReason {
    /** The server or the network broke it. */
    BROKEN,
    /** It was given back in a transaction, in a state that is not known, or in one that could not be reset. */
    UNCLEAN,
    /** It did not answer when it was tried after a pause. */
    UNRESPONSIVE,
    /** Its prepared statements did not fit the tables any more; the others that were opened before it are replaced too. */
    STALE,
    /** It leads to a server that is no longer what was asked for, such as a standby that was a primary. */
    WRONG_SERVER,
    /** It reached its maximum lifetime. */
    EXPIRED,
    /** Nobody used it for the idle timeout, and there were more than the minimum. */
    IDLE,
    /** The database was closed. */
    SHUTDOWN
}
