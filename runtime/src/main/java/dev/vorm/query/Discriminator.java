package dev.vorm.query;

import java.util.Objects;

/**
 * What tells the rows of an entity from those of others in the same table. Statements on the entity see its rows only, and
 * inserts write it.
 *
 * @param table the table
 * @param column the name of the column
 * @param value what the column holds in rows of the entity
 * @param <E> the entity
 */
public record Discriminator<E>(Table<E> table, String column, String value) {
    /** Refuses nulls, and names longer than PostgreSQL keeps. */
    public Discriminator {
        Objects.requireNonNull(table, "the table");
        Objects.requireNonNull(value, "the value");
        Identifiers.quoted(column);
    }

    /** The name of the column as SQL writes it. */
    public String quotedColumn() {
        return Identifiers.quoted(column);
    }

    /** The value as SQL writes it. */
    public String literal() {
        return "'" + value.replace("'", "''") + "'";
    }
}
