package dev.vorm.processor.plan.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Writes of an entity with the elements of its collections, in one statement: the entity's own statement first, whose rows say
 * whose elements are written. The binds of the elements come behind those of the entity.
 */
public final class WithElementsSql {
    private final String from;
    private final List<SqlColumn> key;
    private final List<ElementsSql> elements;
    private final Set<String> tables;

    /**
     * Describes the entity.
     *
     * @param schema its schema, or ""
     * @param table its table
     * @param key the columns of its key
     * @param elements its collections
     */
    public WithElementsSql(String schema, String table, List<SqlColumn> key, List<ElementsSql> elements) {
        this.from = Identifiers.qualify(schema, table);
        this.key = List.copyOf(key);
        this.elements = List.copyOf(elements);
        this.tables = elements.stream().map(ElementsSql::table).collect(Collectors.toSet());
        tables.add(table);
    }

    /** What the entity's own statement has to return, for the statement to return some columns. */
    public List<SqlColumn> inner(List<SqlColumn> returned) {
        Set<String> names = new LinkedHashSet<>();
        List<SqlColumn> columns = new ArrayList<>(key);
        columns.addAll(returned);
        return columns.stream()
                .filter(column -> names.add(column.name()))
                .map(column -> column.formula().isEmpty()
                        ? plain(column, false)
                        // An expression has no name of its own.
                        : new SqlColumn(
                                column.name(), column.type() + " AS " + column.quoted(), false, column.formula()))
                .toList();
    }

    /** Adds the elements to an insert of one row. */
    public String insert(String insert, List<SqlColumn> returned, int binds) {
        String written = free("written");
        return with(written, insert, each(binds, 0, (sql, bind) -> List.of(sql.insert(written, bind))), returned);
    }

    /**
     * Adds the elements to an insert of several rows, which come out in the order of the input. If a trigger left one out, nobody
     * could tell whose elements are whose: then it fails.
     *
     * @param rows the number of the rows as an expression
     */
    public String insertAll(String insert, List<SqlColumn> returned, int binds, String rows) {
        String written = free("written");
        String numbered = free("numbered");
        List<String> parts = new ArrayList<>();
        List<String> names =
                elements.stream().map(ElementsSql::number).distinct().toList();
        String numbers =
                names.stream().map(name -> "row_number() OVER () AS " + name).collect(Collectors.joining(", "));
        parts.add(numbered + " AS (\nSELECT "
                + key.stream().map(SqlColumn::quoted).collect(Collectors.joining(", ")) + ", " + numbers + "\nFROM "
                + written + "\n)");
        parts.addAll(each(binds, 1, (sql, bind) -> List.of(sql.insertAll(numbered, bind))));
        return with(written, insert, parts, returned) + "\nWHERE "
                + NotKept.unless("(SELECT count(*) FROM " + written + ") = " + rows, from, "a row was not kept");
    }

    /** Adds the elements to an update of one row. */
    public String update(String update, List<SqlColumn> returned, int binds) {
        String written = free("written");
        return with(
                written,
                update,
                each(
                        binds,
                        0,
                        (sql, bind) -> sql.canBeTwice()
                                ? List.of(
                                        sql.refuseTwice(written, bind),
                                        sql.put(written, bind),
                                        sql.remove(written, bind))
                                : List.of(sql.put(written, bind), sql.remove(written, bind))),
                returned);
    }

    /** The statements of each collection, as parts of a WITH. */
    private List<String> each(int binds, int more, BiFunction<ElementsSql, Integer, List<String>> statements) {
        List<String> parts = new ArrayList<>();
        int bind = binds + 1;
        for (ElementsSql sql : elements) {
            for (String statement : statements.apply(sql, bind)) {
                parts.add(free("elements_" + (parts.size() + 1)) + " AS (\n" + statement + "\n)");
            }
            bind += sql.binds() + more;
        }
        return parts;
    }

    private static String with(String written, String inner, List<String> parts, List<SqlColumn> returned) {
        String columns = returned.stream()
                .map(column -> plain(column, column.asText()).read("", ""))
                .collect(Collectors.joining(", "));
        return "WITH " + written + " AS (\n" + inner + "\n), " + String.join(", ", parts) + "\nSELECT " + columns
                + "\nFROM " + written;
    }

    private static SqlColumn plain(SqlColumn column, boolean asText) {
        return new SqlColumn(column.name(), column.type(), asText);
    }

    /** A name that is none of a table's, for it would stand for that. */
    private String free(String wanted) {
        return Identifiers.free(wanted, tables);
    }
}
