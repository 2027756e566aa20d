package dev.vorm.query;

/** A name that a client gave is that of no property of a table, or of one that is secret. */
public final class UnknownPropertyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String property;

    UnknownPropertyException(Table<?> table, String property) {
        super("The table " + table.name() + " has no property " + property + " that a client may name");
        this.property = property;
    }

    /** The name. */
    public String property() {
        return property;
    }
}
