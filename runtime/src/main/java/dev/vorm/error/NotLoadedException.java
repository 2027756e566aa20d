package dev.vorm.error;

/** A part of an entity that was not fetched and is never fetched unasked. */
public class NotLoadedException extends VormException {
    private static final long serialVersionUID = 1L;

    /** What is missing, and how to get it. */
    public NotLoadedException(String message) {
        super(message, null, true);
    }
}
