package dev.vorm.type;

/**
 * A value that cannot travel whole between Java and PostgreSQL. The message says why, in words that go on from the name of
 * a property, and never holds the value.
 */
public final class ValueException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Why the value cannot travel. */
    public ValueException(String reason) {
        super(reason);
    }
}
