package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** The time that an operation was given is over. What was under way on the server was cancelled. */
public class DeadlineExceededException extends VormException {
    private static final long serialVersionUID = 1L;

    private final boolean outcomeUnknown;

    /**
     * An operation out of time.
     *
     * @param outcomeUnknown whether the server may have done the work, since it did not answer to the cancelling either
     */
    public DeadlineExceededException(String message, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** Whether the work may have been done; if not, nothing of it was kept. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }

    @Override
    public Retry retry() {
        return outcomeUnknown ? Retry.NEVER : Retry.LATER;
    }
}
