package dev.vorm.observe;

/** Why a connection was closed. */
public enum CloseReason {
    /** The server or the network broke it. */
    BROKEN,
    /** It was given back in a transaction, or in a state that is not known. */
    UNCLEAN,
    /** It did not answer when it was tried after a pause. */
    UNRESPONSIVE,
    /** Its prepared statements did not fit the tables any more; the others that were opened before it are replaced too. */
    STALE,
    /** It leads to a server that is no longer what was asked for, such as a standby that was a primary. */
    WRONG_SERVER,
    /** It reached its maximum lifetime. */
    EXPIRED,
    /** The database was closed. */
    SHUTDOWN
}
