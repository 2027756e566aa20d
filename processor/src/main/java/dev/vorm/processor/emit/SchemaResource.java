package dev.vorm.processor.emit;

import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.TablePlan;
import java.util.List;

/** Writes the definition of a table for the runtime, which creates tables from it. */
public final class SchemaResource {
    private SchemaResource() {}

    /** The definition of an entity's table, as one line of JSON. */
    public static String line(EntityPlan entity) {
        TablePlan table = entity.table();
        return new Json()
                .put("schema", table.schema())
                .put("table", table.name())
                .putObjects(
                        "columns",
                        table.columns().stream().map(SchemaResource::column).toList())
                .put("primaryKey", key(table.primaryKey()))
                .putObjects("uniques", keys(table.uniques()))
                .putObjects(
                        "checks",
                        table.checks().stream()
                                .map(check ->
                                        new Json().put("name", check.name()).put("condition", check.condition()))
                                .toList())
                .putObjects(
                        "foreignKeys",
                        table.foreignKeys().stream()
                                .map(SchemaResource::foreignKey)
                                .toList())
                .putObjects(
                        "indexes",
                        table.indexes().stream()
                                .map(index -> key(index).put("unique", index.unique()))
                                .toList())
                .toString();
    }

    private static Json column(TablePlan.Column column) {
        Json json =
                new Json().put("name", column.name()).put("type", column.type()).put("nullable", column.nullable());
        if (column.identity()) {
            json.put("identity", true);
        }
        if (!column.defaultValue().isEmpty()) {
            json.put("default", column.defaultValue());
        }
        return json;
    }

    private static List<Json> keys(List<TablePlan.Key> keys) {
        return keys.stream().map(SchemaResource::key).toList();
    }

    private static Json key(TablePlan.Key key) {
        return new Json().put("name", key.name()).putTexts("columns", key.columns());
    }

    private static Json foreignKey(TablePlan.ForeignKey key) {
        Json references = new Json()
                .put("schema", key.schema())
                .put("table", key.table())
                .putTexts("columns", List.of(key.key()));
        return new Json()
                .put("name", key.name())
                .putTexts("columns", List.of(key.column()))
                .put("references", references)
                .put("onDelete", key.onDelete())
                .put("onUpdate", key.onUpdate());
    }
}
