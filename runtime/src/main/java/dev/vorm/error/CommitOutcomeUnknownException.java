package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/**
 * The server did not answer to COMMIT, since the connection broke or the time was over: the transaction is either committed or
 * rolled back as a whole, and nobody here knows which. It is never tried again by itself.
 */
public class CommitOutcomeUnknownException extends VormException {
    private static final long serialVersionUID = 1L;

    /** What kept the answer away is the cause. */
    public CommitOutcomeUnknownException(@Nullable Throwable cause) {
        super("The answer to COMMIT did not come: whether the transaction is committed is unknown", cause);
    }
}
