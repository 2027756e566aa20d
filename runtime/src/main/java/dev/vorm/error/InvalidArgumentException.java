package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** An argument that cannot be, such as a null key; nothing was sent. */
public class InvalidArgumentException extends VormException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with which argument. */
    public InvalidArgumentException(String message) {
        super(message, null);
    }

    /** What is wrong with which argument, and the exception that said so. */
    public InvalidArgumentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
