package dev.vorm.query;

import java.util.Objects;
import java.util.Set;

/**
 * How rows that are made of several tables' are read and written.
 *
 * @param query the query that gives them
 * @param base the table that has the key, the mark of deleted rows, and all columns but some, as SQL writes it; what is deleted
 *     there goes from the other tables, too
 * @param own the table that has those, as SQL writes it; "" where the query language knows none of them
 * @param ownColumns their names
 */
public record JoinedRows(String query, String base, String own, Set<String> ownColumns) {
    /** Refuses nulls. */
    public JoinedRows {
        Objects.requireNonNull(query, "the query");
        Objects.requireNonNull(base, "the base");
        Objects.requireNonNull(own, "the other table");
        ownColumns = Set.copyOf(ownColumns);
    }
}
