package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** No connection could be had in time: all are in use. Nothing was sent. */
public class PoolExhaustedException extends VormException {
    private static final long serialVersionUID = 1L;

    /** What was waited for. */
    public PoolExhaustedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public Retry retry() {
        return Retry.LATER;
    }
}
