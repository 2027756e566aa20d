package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** There is no connection, or it broke. */
public class ConnectionLostException extends VormException {
    private static final long serialVersionUID = 1L;

    private final boolean sent;

    /**
     * A loss.
     *
     * @param sent whether the statement may have reached the server
     */
    public ConnectionLostException(String message, boolean sent, @Nullable Throwable cause) {
        super(message, cause);
        this.sent = sent;
    }

    /** Whether the statement may have reached the server and done its work; if not, it can be tried again safely. */
    public boolean sent() {
        return sent;
    }

    @Override
    public Retry retry() {
        return sent ? Retry.NEVER : Retry.LATER;
    }
}
