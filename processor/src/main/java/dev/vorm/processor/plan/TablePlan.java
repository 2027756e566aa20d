package dev.vorm.processor.plan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The definition of a table. Names are unquoted; texts are "" where there is nothing to say.
 *
 * @param schema its schema, or ""
 * @param name its name
 * @param view whether it is a view, of which the columns alone count
 * @param query the query that the view is as SQL, when it is ours to make
 * @param comment its comment
 * @param columns its columns
 * @param primaryKey its primary key
 * @param uniques its unique constraints
 * @param checks its check constraints
 * @param foreignKeys its foreign keys
 * @param indexes its indexes
 * @param sequences the sequences that number its rows
 * @param enums the enums of the database that its columns hold
 */
public record TablePlan(
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
        List<Index> indexes,
        List<Sequence> sequences,
        List<NativeEnum> enums) {
    public TablePlan {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        checks = List.copyOf(checks);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
        sequences = List.copyOf(sequences);
        enums = List.copyOf(enums);
    }

    /** The same table with one more foreign key, the first. */
    public TablePlan with(ForeignKey key) {
        return new TablePlan(
                schema,
                name,
                view,
                query,
                comment,
                columns,
                primaryKey,
                uniques,
                checks,
                Stream.concat(Stream.of(key), foreignKeys.stream()).toList(),
                indexes,
                sequences,
                enums);
    }

    /**
     * A column.
     *
     * @param name its name
     * @param type its type, with length, precision and scale
     * @param nullable whether it takes NULL
     * @param identity whether the database numbers it
     * @param defaultValue its default as SQL
     * @param computed the expression that computes it as SQL
     * @param comment its comment
     */
    public record Column(
            String name,
            String type,
            boolean nullable,
            boolean identity,
            String defaultValue,
            String computed,
            String comment) {}

    /**
     * A primary key or a unique constraint.
     *
     * @param name its name
     * @param columns its columns, in order
     * @param nullsNotDistinct whether NULL equals NULL
     * @param deferrable as in SQL: {@code INITIALLY IMMEDIATE} or {@code INITIALLY DEFERRED}
     */
    public record Key(String name, List<String> columns, boolean nullsNotDistinct, String deferrable) {
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
     * A foreign key.
     *
     * @param name its name
     * @param columns its columns, in order
     * @param schema the other table's schema, or ""
     * @param table the other table
     * @param referenced the other table's columns, in the same order
     * @param onDelete what a delete there does here, as in SQL
     * @param onUpdate what a change of the key there does here, as in SQL
     * @param deferrable as in SQL: {@code INITIALLY IMMEDIATE} or {@code INITIALLY DEFERRED}
     */
    public record ForeignKey(
            String name,
            List<String> columns,
            String schema,
            String table,
            List<String> referenced,
            String onDelete,
            String onUpdate,
            String deferrable) {
        public ForeignKey {
            columns = List.copyOf(columns);
            referenced = List.copyOf(referenced);
        }
    }

    /**
     * An index.
     *
     * @param name its name
     * @param unique whether it forbids doubles
     * @param using its access method
     * @param keys what it is sorted by, in order
     * @param include the columns that are kept in it
     * @param nullsNotDistinct whether NULL equals NULL
     * @param where the condition of a partial index as SQL
     */
    public record Index(
            String name,
            boolean unique,
            String using,
            List<IndexKey> keys,
            List<String> include,
            boolean nullsNotDistinct,
            String where) {
        public Index {
            keys = List.copyOf(keys);
            include = List.copyOf(include);
        }
    }

    /**
     * What an index is sorted by: a column or an expression.
     *
     * @param column the column
     * @param expression the expression as SQL
     * @param operatorClass the operator class
     * @param descending whether the greatest comes first
     * @param nulls where NULL comes: {@code FIRST} or {@code LAST}
     */
    public record IndexKey(String column, String expression, String operatorClass, boolean descending, String nulls) {}

    /**
     * A sequence, in the table's schema.
     *
     * @param name its name
     * @param increment by how much it goes up: how many numbers are taken from it at once
     * @param column the column that it numbers
     */
    public record Sequence(String name, int increment, String column) {}

    /**
     * An enum of the database.
     *
     * @param schema its schema, or ""
     * @param name its name
     * @param labels its labels, in order
     */
    public record NativeEnum(String schema, String name, List<String> labels) {
        public NativeEnum {
            labels = List.copyOf(labels);
        }
    }
}
