package dev.vorm.processor.plan;

import java.util.List;

/**
 * The definition of a table. Names are unquoted.
 *
 * @param schema its schema, or ""
 * @param name its name
 * @param columns its columns
 * @param primaryKey its primary key
 * @param uniques its unique constraints
 * @param checks its check constraints
 * @param foreignKeys its foreign keys
 * @param indexes its indexes
 */
public record TablePlan(
        String schema,
        String name,
        List<Column> columns,
        Key primaryKey,
        List<Key> uniques,
        List<Check> checks,
        List<ForeignKey> foreignKeys,
        List<Key> indexes) {
    public TablePlan {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type, with length, precision and scale
     * @param nullable whether it takes NULL
     * @param identity whether the database numbers it
     * @param defaultValue its default as SQL, or ""
     */
    public record Column(String name, String type, boolean nullable, boolean identity, String defaultValue) {}

    /**
     * A primary key, a unique constraint or an index.
     *
     * @param name its name
     * @param columns its columns, in order
     * @param unique whether it forbids doubles
     */
    public record Key(String name, List<String> columns, boolean unique) {
        public Key {
            columns = List.copyOf(columns);
        }
    }

    /**
     * A check constraint.
     *
     * @param name its name
     * @param condition its condition as SQL
     */
    public record Check(String name, String condition) {}

    /**
     * A foreign key over one column.
     *
     * @param name its name
     * @param column its column
     * @param schema the other table's schema, or ""
     * @param table the other table
     * @param key the other table's key
     * @param onDelete what a delete there does here, as in SQL
     * @param onUpdate what a change of the key there does here, as in SQL
     */
    public record ForeignKey(
            String name, String column, String schema, String table, String key, String onDelete, String onUpdate) {}
}
