package dev.vorm.schema;

import dev.vorm.schema.SchemaDefinition.EnumDefinition;
import dev.vorm.schema.SchemaDefinition.SequenceDefinition;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads definitions from JSON: that of a build's schema resource, and that of the catalog query, which is alike. */
final class DefinitionReader {
    private static final String NO_ACTION = "NO ACTION";
    private static final String BTREE = "btree";

    private DefinitionReader() {}

    /** A table, whose name stands at {@code table}, or a view, whose name stands at {@code view}. */
    static TableDefinition table(JsonObject table) {
        boolean view = table.containsKey("view");
        return new TableDefinition(
                text(table, "schema"),
                required(table, view ? "view" : "table"),
                view,
                text(table, "query"),
                text(table, "comment"),
                all(table, "columns", DefinitionReader::column),
                primaryKey(table.getJsonObject("primaryKey")),
                all(table, "uniques", DefinitionReader::key),
                all(
                        table,
                        "checks",
                        check -> new TableDefinition.Check(required(check, "name"), required(check, "condition"))),
                all(table, "foreignKeys", DefinitionReader::foreignKey),
                all(table, "indexes", DefinitionReader::index));
    }

    static EnumDefinition enumType(JsonObject type) {
        return new EnumDefinition(text(type, "schema"), required(type, "enum"), texts(type, "labels"));
    }

    static SequenceDefinition sequence(JsonObject sequence) {
        JsonObject owner = sequence.getJsonObject("ownedBy", new JsonObject());
        return new SequenceDefinition(
                text(sequence, "schema"),
                required(sequence, "sequence"),
                sequence.getLong("increment", 1L),
                text(owner, "table"),
                text(owner, "column"));
    }

    private static TableDefinition.Column column(JsonObject column) {
        return new TableDefinition.Column(
                required(column, "name"),
                required(column, "type"),
                flag(column, "nullable"),
                flag(column, "identity"),
                text(column, "default"),
                text(column, "computed"),
                text(column, "comment"));
    }

    private static TableDefinition.Key primaryKey(@Nullable JsonObject key) {
        return key == null ? new TableDefinition.Key("", List.of(), false, "") : key(key);
    }

    private static TableDefinition.Key key(JsonObject key) {
        return new TableDefinition.Key(
                required(key, "name"), texts(key, "columns"), flag(key, "nullsNotDistinct"), text(key, "deferrable"));
    }

    private static TableDefinition.ForeignKey foreignKey(JsonObject key) {
        JsonObject references = key.getJsonObject("references");
        return new TableDefinition.ForeignKey(
                required(key, "name"),
                texts(key, "columns"),
                text(references, "schema"),
                required(references, "table"),
                texts(references, "columns"),
                orElse(text(key, "onDelete"), NO_ACTION),
                orElse(text(key, "onUpdate"), NO_ACTION),
                text(key, "deferrable"));
    }

    private static TableDefinition.Index index(JsonObject index) {
        return new TableDefinition.Index(
                required(index, "name"),
                flag(index, "unique"),
                orElse(text(index, "using"), BTREE),
                all(index, "keys", DefinitionReader::indexKey),
                texts(index, "include"),
                flag(index, "nullsNotDistinct"),
                text(index, "where"));
    }

    private static TableDefinition.IndexKey indexKey(JsonObject key) {
        boolean descending = flag(key, "descending");
        String nulls = text(key, "nulls");
        return new TableDefinition.IndexKey(
                text(key, "column"),
                text(key, "expression"),
                text(key, "operatorClass"),
                flag(key, "usualClass"),
                descending,
                nulls.isEmpty() ? descending : nulls.equals("FIRST"));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    static String required(JsonObject object, String name) {
        return Objects.requireNonNull(object.getString(name), name);
    }

    static String text(JsonObject object, String name) {
        return Objects.requireNonNullElse(object.getString(name), "");
    }

    static boolean flag(JsonObject object, String name) {
        return Boolean.TRUE.equals(object.getBoolean(name));
    }

    static List<String> texts(JsonObject object, String name) {
        return array(object, name).stream().map(String.class::cast).toList();
    }

    static <T> List<T> all(JsonObject object, String name, Function<JsonObject, T> reader) {
        return array(object, name).stream()
                .map(JsonObject.class::cast)
                .map(reader)
                .toList();
    }

    private static JsonArray array(JsonObject object, String name) {
        JsonArray array = object.getJsonArray(name);
        return array == null ? new JsonArray() : array;
    }
}
