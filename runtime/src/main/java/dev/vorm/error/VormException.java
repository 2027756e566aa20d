package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** Everything that Vorm fails with. Messages never hold bind values or passwords.
 *
 * <p>Exceptions that come out of a failed future have no stack trace, for it would show an event loop. Those of statements show
 * where the statement was called if the database is told to: {@code DatabaseOptions.traceCallers}. */
public class VormException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A failure without a stack trace. */
    protected VormException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** A failure, with a stack trace if wished. */
    protected VormException(String message, @Nullable Throwable cause, boolean stackTrace) {
        super(message, cause);
        if (stackTrace) {
            super.fillInStackTrace();
        }
    }

    /** Does nothing: what a trace costs is paid only where it says something. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }

    /** Whether the same may go well when it is tried again; {@link SqlStates#retry} is the table for errors of the server. */
    public Retry retry() {
        return Retry.NEVER;
    }
}
