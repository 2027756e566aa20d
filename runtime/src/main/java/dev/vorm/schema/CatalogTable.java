package dev.vorm.schema;

import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A table or view that the database has.
 *
 * @param definition what it looks like, with the unique indexes that say what a constraint would say among the constraints
 * @param kind what it is, such as {@code table}
 * @param columns what is known of its columns beside that, by name
 */
record CatalogTable(TableDefinition definition, String kind, Map<String, Facts> columns) {
    private static final Set<String> VIEWS = Set.of("v", "m");
    private static final Map<String, String> KINDS =
            Map.of("r", "a table", "p", "a table", "f", "a table", "v", "a view", "m", "a view", "S", "a sequence");

    /**
     * Facts of a column.
     *
     * @param base its type without length, precision and scale
     * @param domainOf the type that its domain is over, or ""
     * @param domainBase the same without length, precision and scale, or ""
     * @param virtual whether it is computed when it is read
     * @param filled whether an insert that does not name it puts a value there
     */
    record Facts(String base, String domainOf, String domainBase, boolean virtual, boolean filled) {}

    static CatalogTable read(JsonObject table) {
        String kind = DefinitionReader.text(table, "kind");
        Map<String, Facts> columns = new HashMap<>();
        DefinitionReader.all(
                        table,
                        "columns",
                        column -> Map.entry(
                                DefinitionReader.required(column, "name"),
                                new Facts(
                                        DefinitionReader.text(column, "base"),
                                        DefinitionReader.text(column, "domainOf"),
                                        DefinitionReader.text(column, "domainBase"),
                                        DefinitionReader.flag(column, "virtual"),
                                        DefinitionReader.flag(column, "filled"))))
                .forEach(column -> columns.put(column.getKey(), column.getValue()));
        return new CatalogTable(
                DefinitionReader.table(VIEWS.contains(kind) ? table.put("view", table.getString("table")) : table),
                KINDS.getOrDefault(kind, "no table"),
                columns);
    }
}
