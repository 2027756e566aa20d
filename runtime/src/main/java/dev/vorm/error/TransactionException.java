package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** A transaction that was rolled back, or is used after its end. The cause, where there is one, is what failed in it
 * first. */
public class TransactionException extends VormException {
    private static final long serialVersionUID = 1L;

    /** What happened. */
    public TransactionException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
