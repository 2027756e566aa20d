package dev.vorm.schema;

import java.util.List;

/**
 * What a table looks like, as the build wrote it down, or as the database has it. Texts are "" and lists empty where there is
 * nothing to say.
 *
 * @param schema its schema, or ""
 * @param name its name
 * @param view whether it is a view, which has nothing but columns
 * @param query the query that a view is, as the build says or as the database writes it; "" when the build does not make it
 * @param comment its comment
 * @param columns its columns, in order
 * @param primaryKey its primary key; a view has one without columns
 * @param uniques its unique constraints
 * @param checks its check constraints
 * @param foreignKeys its foreign keys
 * @param indexes its indexes
 */
record TableDefinition(
        String schema,
        String name,
        boolean view,
        String query,
        String comment,
        List<Column> columns,
        Key primaryKey,
        List<Key> uniques,
        List<Check> checks,
        List<ForeignKey> foreignKeys,
        List<Index> indexes) {

    /** Whether it can be made: not a view that somebody else makes. */
    boolean isOurs() {
        return !view || !query.isEmpty();
    }

    /**
     * A column.
     *
     * @param type its type in SQL
     * @param identity whether the database numbers the rows
     * @param defaultValue its default in SQL
     * @param computed the expression in SQL of a generated column
     */
    record Column(
            String name,
            String type,
            boolean nullable,
            boolean identity,
            String defaultValue,
            String computed,
            String comment) {}

    /**
     * A primary key or unique constraint.
     *
     * @param deferrable {@code INITIALLY IMMEDIATE} or {@code INITIALLY DEFERRED}
     */
    record Key(String name, List<String> columns, boolean nullsNotDistinct, String deferrable) {}

    /** A check constraint; its condition is SQL. */
    record Check(String name, String condition) {}

    /**
     * A foreign key.
     *
     * @param onDelete the action in SQL
     * @param onUpdate the action in SQL
     * @param deferrable {@code INITIALLY IMMEDIATE} or {@code INITIALLY DEFERRED}
     */
    record ForeignKey(
            String name,
            List<String> columns,
            String schema,
            String table,
            List<String> referenced,
            String onDelete,
            String onUpdate,
            String deferrable) {}

    /**
     * An index.
     *
     * @param using its access method
     * @param where the condition in SQL of a partial index
     */
    record Index(
            String name,
            boolean unique,
            String using,
            List<IndexKey> keys,
            List<String> include,
            boolean nullsNotDistinct,
            String where) {}

    /**
     * What an index is sorted by: a column or an expression.
     *
     * @param column the column, or ""
     * @param expression the expression in SQL, or ""
     * @param operatorClass the operator class, or "" for the usual one
     * @param usualClass whether {@code operatorClass} is the usual one of the column's type
     * @param descending whether the greatest comes first
     * @param nullsFirst whether NULL comes first
     */
    record IndexKey(
            String column,
            String expression,
            String operatorClass,
            boolean usualClass,
            boolean descending,
            boolean nullsFirst) {}
}
