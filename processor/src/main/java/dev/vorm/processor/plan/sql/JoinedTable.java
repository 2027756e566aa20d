package dev.vorm.processor.plan.sql;

import java.util.List;

/**
 * A table with the same key as another, and what it has beyond it.
 *
 * @param schema its schema, or ""
 * @param table its name
 * @param columns its columns without the key, in the order in which they are read
 */
public record JoinedTable(String schema, String table, List<SqlColumn> columns) {
    public JoinedTable {
        columns = List.copyOf(columns);
    }

    String name() {
        return Identifiers.quote(table);
    }

    /** The name where it is named first. */
    String qualified() {
        return Identifiers.qualify(schema, table);
    }
}
