package dev.vorm.schema;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;

/**
 * What a table looks like, as the build wrote it down.
 *
 * @param schema its schema, or ""
 * @param name its name
 * @param columns its columns, in order
 * @param primaryKey its primary key
 * @param uniques its unique constraints
 * @param checks its check constraints
 * @param foreignKeys its foreign keys
 * @param indexes its indexes
 */
record TableDefinition(
        String schema,
        String name,
        List<Column> columns,
        Key primaryKey,
        List<Key> uniques,
        List<Check> checks,
        List<ForeignKey> foreignKeys,
        List<Index> indexes) {

    /**
     * A column.
     *
     * @param type its type in SQL
     * @param identity whether the database numbers the rows
     * @param defaultValue its default in SQL, or ""
     */
    record Column(String name, String type, boolean nullable, boolean identity, String defaultValue) {}

    /** A primary key or unique constraint. */
    record Key(String name, List<String> columns) {}

    /** A check constraint; its condition is SQL. */
    record Check(String name, String condition) {}

    /** A foreign key; the actions are SQL. */
    record ForeignKey(
            String name,
            List<String> columns,
            String schema,
            String table,
            List<String> referenced,
            String onDelete,
            String onUpdate) {}

    /** An index. */
    record Index(String name, List<String> columns, boolean unique) {}

    /** Reads a line of the schema resource. */
    static TableDefinition parse(String line) {
        JsonObject table = new JsonObject(line);
        return new TableDefinition(
                text(table, "schema"),
                text(table, "table"),
                objects(table, "columns").stream()
                        .map(column -> new Column(
                                text(column, "name"),
                                text(column, "type"),
                                column.getBoolean("nullable", false),
                                column.getBoolean("identity", false),
                                column.getString("default", "")))
                        .toList(),
                key(table.getJsonObject("primaryKey")),
                objects(table, "uniques").stream().map(TableDefinition::key).toList(),
                objects(table, "checks").stream()
                        .map(check -> new Check(text(check, "name"), text(check, "condition")))
                        .toList(),
                objects(table, "foreignKeys").stream()
                        .map(TableDefinition::foreignKey)
                        .toList(),
                objects(table, "indexes").stream()
                        .map(index -> new Index(
                                text(index, "name"), texts(index, "columns"), index.getBoolean("unique", false)))
                        .toList());
    }

    private static ForeignKey foreignKey(JsonObject key) {
        JsonObject references = key.getJsonObject("references");
        return new ForeignKey(
                text(key, "name"),
                texts(key, "columns"),
                text(references, "schema"),
                text(references, "table"),
                texts(references, "columns"),
                text(key, "onDelete"),
                text(key, "onUpdate"));
    }

    private static Key key(JsonObject key) {
        return new Key(text(key, "name"), texts(key, "columns"));
    }

    private static String text(JsonObject object, String name) {
        return Objects.requireNonNull(object.getString(name), name);
    }

    private static List<String> texts(JsonObject object, String name) {
        return object.getJsonArray(name, new JsonArray()).stream()
                .map(String.class::cast)
                .toList();
    }

    private static List<JsonObject> objects(JsonObject object, String name) {
        return object.getJsonArray(name, new JsonArray()).stream()
                .map(JsonObject.class::cast)
                .toList();
    }
}
