package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** An operation that its caller cancelled. What was under way on the server was cancelled too. */
public class CancelledException extends VormException {
    private static final long serialVersionUID = 1L;

    private final boolean outcomeUnknown;

    /**
     * A cancelled operation.
     *
     * @param outcomeUnknown whether the server may have done the work, since it did not answer to the cancelling either
     */
    public CancelledException(String message, boolean outcomeUnknown, @Nullable Throwable cause) {
        super(message, cause);
        this.outcomeUnknown = outcomeUnknown;
    }

    /** Whether the work may have been done; if not, nothing of it was kept. */
    public boolean outcomeUnknown() {
        return outcomeUnknown;
    }
}
