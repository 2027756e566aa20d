package dev.vorm.error;

import org.jspecify.annotations.Nullable;

/** A value that a property cannot take, in either direction: NULL for a property without null, a text that is no
 * constant of its enum, a constructor that refuses what a row holds. */
public class MappingException extends VormException {
    private static final long serialVersionUID = 1L;

    /** What does not fit which property. */
    public MappingException(String message) {
        super(message, null);
    }

    /** What does not fit, and the exception that said so. */
    public MappingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
