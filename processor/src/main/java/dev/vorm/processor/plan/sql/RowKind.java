package dev.vorm.processor.plan.sql;

/**
 * What tells the rows of one kind of entity from the others in their table.
 *
 * @param column the discriminator
 * @param value what it holds
 */
public record RowKind(SqlColumn column, String value) {
    /** The value as a literal. */
    public String literal() {
        return Identifiers.literal(value);
    }

    /** The condition that a row is of this kind; for the name of its table see {@code from}, such as {@code users.} */
    public String is(String from) {
        return from + column.quoted() + " = " + literal();
    }
}
