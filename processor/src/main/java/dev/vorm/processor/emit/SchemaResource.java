package dev.vorm.processor.emit;

import dev.vorm.processor.plan.ElementsPlan;
import dev.vorm.processor.plan.EntityPlan;
import dev.vorm.processor.plan.JoinedPlan;
import dev.vorm.processor.plan.LeafPlan;
import dev.vorm.processor.plan.TablePlan;
import java.util.stream.Stream;

/**
 * Writes the definitions of tables and of what they need for the runtime, which creates tables from them. Each is one line of
 * JSON, its members always in the same order and those without a value left out, so that two builds can be compared line by
 * line.
 */
public final class SchemaResource {
    private static final String NO_ACTION = "NO ACTION";

    private SchemaResource() {}

    /** The definitions of an entity's table, sequences and enums. */
    public static Stream<String> lines(EntityPlan entity) {
        TablePlan table = entity.table();
        Stream<Json> others = Stream.concat(
                table.sequences().stream().map(sequence -> sequence(table, sequence)),
                table.enums().stream().map(SchemaResource::enumType));
        // The rows of an entity under a root can be in the root's table.
        boolean isOfRoot = entity.leaf().isPresent() && entity.joined().isEmpty();
        Stream<String> own =
                isOfRoot ? Stream.empty() : Stream.concat(Stream.of(line(entity)), others.map(Json::toString));
        Stream<TablePlan> parts =
                Stream.concat(entity.elements().stream().map(ElementsPlan::table), entity.joinTables().stream());
        return Stream.concat(
                own, parts.flatMap(part -> lines(part, entity.table().name())));
    }

    /** The definition of a collection's table, or of one between two, and of the enums in it. */
    private static Stream<String> lines(TablePlan table, String owner) {
        return Stream.concat(
                Stream.of(line(table, owner, "")),
                table.enums().stream().map(type -> enumType(type).toString()));
    }

    /** The definition of an entity's table or view. */
    public static String line(EntityPlan entity) {
        String root =
                entity.leaf().flatMap(LeafPlan::joined).map(JoinedPlan::base).orElse("");
        return line(entity.table(), "", root);
    }

    private static String line(TablePlan table, String owner, String root) {
        Json json = new Json()
                .put(table.view() ? "view" : "table", table.name())
                .putPresent("schema", table.schema())
                .putPresent("elementsOf", owner)
                .putPresent("joinedTo", root)
                .putPresent("query", table.query())
                .putPresent("comment", table.comment())
                .putPresent(
                        "columns",
                        table.columns().stream().map(SchemaResource::column).toList());
        return table.view() ? json.toString() : constraints(table, json).toString();
    }

    private static Json constraints(TablePlan table, Json json) {
        return json.put("primaryKey", key(table.primaryKey()))
                .putPresent(
                        "uniques",
                        table.uniques().stream().map(SchemaResource::key).toList())
                .putPresent(
                        "checks",
                        table.checks().stream()
                                .map(check ->
                                        new Json().put("name", check.name()).put("condition", check.condition()))
                                .toList())
                .putPresent(
                        "foreignKeys",
                        table.foreignKeys().stream()
                                .map(SchemaResource::foreignKey)
                                .toList())
                .putPresent(
                        "indexes",
                        table.indexes().stream().map(SchemaResource::index).toList());
    }

    private static Json column(TablePlan.Column column) {
        return new Json()
                .put("name", column.name())
                .put("type", column.type())
                .putPresent("nullable", column.nullable())
                .putPresent("identity", column.identity())
                .putPresent("default", column.defaultValue())
                .putPresent("computed", column.computed())
                .putPresent("comment", column.comment());
    }

    private static Json key(TablePlan.Key key) {
        return new Json()
                .put("name", key.name())
                .putTexts("columns", key.columns())
                .putPresent("nullsNotDistinct", key.nullsNotDistinct())
                .putPresent("deferrable", key.deferrable());
    }

    private static Json foreignKey(TablePlan.ForeignKey key) {
        Json references = new Json()
                .put("table", key.table())
                .putPresent("schema", key.schema())
                .putTexts("columns", key.referenced());
        return new Json()
                .put("name", key.name())
                .putTexts("columns", key.columns())
                .put("references", references)
                .putPresent("onDelete", key.onDelete().equals(NO_ACTION) ? "" : key.onDelete())
                .putPresent("onUpdate", key.onUpdate().equals(NO_ACTION) ? "" : key.onUpdate())
                .putPresent("deferrable", key.deferrable());
    }

    private static Json index(TablePlan.Index index) {
        Json json = new Json()
                .put("name", index.name())
                .putPresent("unique", index.unique())
                .putPresent("using", index.using())
                .putPresent(
                        "keys",
                        index.keys().stream().map(SchemaResource::indexKey).toList());
        if (!index.include().isEmpty()) {
            json.putTexts("include", index.include());
        }
        return json.putPresent("nullsNotDistinct", index.nullsNotDistinct()).putPresent("where", index.where());
    }

    private static Json indexKey(TablePlan.IndexKey key) {
        return new Json()
                .putPresent("column", key.column())
                .putPresent("expression", key.expression())
                .putPresent("operatorClass", key.operatorClass())
                .putPresent("descending", key.descending())
                .putPresent("nulls", key.nulls());
    }

    private static Json sequence(TablePlan table, TablePlan.Sequence sequence) {
        return new Json()
                .put("sequence", sequence.name())
                .putPresent("schema", table.schema())
                .put("increment", sequence.increment())
                .put("ownedBy", new Json().put("table", table.name()).put("column", sequence.column()));
    }

    private static Json enumType(TablePlan.NativeEnum type) {
        return new Json()
                .put("enum", type.name())
                .putPresent("schema", type.schema())
                .putTexts("labels", type.labels());
    }
}
