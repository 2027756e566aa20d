package dev.vorm.processor.plan.sql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The tables that reads of another join to it.
 *
 * @param tables the tables
 * @param optional whether rows may be missing in them
 */
public record Joins(List<JoinedTable> tables, boolean optional) {
    public static final Joins NONE = new Joins(List.of(), false);

    public Joins {
        tables = List.copyOf(tables);
    }

    boolean isEmpty() {
        return tables.isEmpty();
    }

    /** Their columns, behind others in a list of what is read. */
    String columns() {
        return tables.stream()
                .flatMap(table ->
                        table.columns().stream().map(column -> ", " + column.read(table.name() + ".", table.name())))
                .collect(Collectors.joining());
    }

    /**
     * The clauses that join them.
     *
     * @param before what stands before each, a space or a new line
     */
    String tables(String before, String name, List<SqlColumn> key) {
        return tables.stream()
                .map(table -> before + (optional ? "LEFT JOIN " : "JOIN ") + table.qualified() + " ON "
                        + key.stream()
                                .map(column ->
                                        table.name() + "." + column.quoted() + " = " + name + "." + column.quoted())
                                .collect(Collectors.joining(" AND ")))
                .collect(Collectors.joining());
    }
}
