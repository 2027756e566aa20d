package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** Everything that Vorm fails with. Messages never hold bind values or passwords.
 *
 * <p>Exceptions that come out of a failed future have no stack trace: it would show an event loop, not the caller. */
public class VormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure without a stack trace. */
    protected VormException(String message, @Nullable Throwable cause) {
        super(message, cause, true, false);
    }

    /** A failure, with a stack trace if wished. */
    protected VormException(String message, @Nullable Throwable cause, boolean stackTrace) {
        super(message, cause, true, stackTrace);
    }

    /** Whether the same may go well when it is tried again; {@link SqlStates#retry} is the table for errors of the server. */
    public Retry retry() {
        return Retry.NEVER;
    }
}
