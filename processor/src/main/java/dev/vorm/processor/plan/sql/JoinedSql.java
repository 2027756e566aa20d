package dev.vorm.processor.plan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes of entities whose rows are in a table (the base) and in others with the same key. Each is one statement: what the base
 * gives for a row, its key above all, is handed on to the others.
 */
public final class JoinedSql {
    private final String base;
    private final List<SqlColumn> key;
    private final RowFilter rows;
    private final List<Part> parts;
    private final String written;
    private final String numbered;
    private final String input;

    /**
     * A table beside the base.
     *
     * @param table the table
     * @param kind which of the rows are in it, where several entities are written; null for all
     */
    public record Part(JoinedTable table, @Nullable RowKind kind) {}

    /**
     * Describes the tables.
     *
     * @param schema the schema of the base, or ""
     * @param table the base
     * @param key the columns of the key
     * @param rows the rows of the base that statements see
     * @param parts the other tables
     */
    public JoinedSql(String schema, String table, List<SqlColumn> key, RowFilter rows, List<Part> parts) {
        this.base = Identifiers.qualify(schema, table);
        this.key = List.copyOf(key);
        this.rows = rows;
        this.parts = List.copyOf(parts);
        List<String> taken = new ArrayList<>(List.of(table));
        parts.forEach(part -> taken.add(part.table().table()));
        this.written = Identifiers.free("written", taken);
        this.numbered = Identifiers.free("numbered", taken);
        this.input = Identifiers.free("input", taken);
    }

    /** Inserts a row, of which there is one other table. */
    public String insert(
            List<InsertedColumn> inserted,
            List<InsertedColumn> own,
            List<SqlColumn> returned,
            List<SqlColumn> ownReturned) {
        int number = 1;
        List<String> values = new ArrayList<>();
        for (InsertedColumn column : inserted) {
            values.add(column.value(number));
            number += column.bound() ? 1 : 0;
        }
        List<String> ownValues = new ArrayList<>();
        for (InsertedColumn column : own) {
            ownValues.add(column.typedValue(number));
            number += column.bound() ? 1 : 0;
        }
        JoinedTable table = parts.get(0).table();
        String insert = insertInto(base, inserted) + " VALUES (" + String.join(", ", values) + ")"
                + returning("", withKey(returned));
        String select =
                keyOf(written) + ownValues.stream().map(value -> ", " + value).collect(Collectors.joining());
        String insertOwn = insertInto(table.qualified(), withKeyInserted(own)) + " SELECT " + select + " FROM "
                + written + returning("", withKey(ownReturned));
        return "WITH " + written + " AS (" + insert + "),\n" + part(0) + " AS (" + insertOwn + ")"
                + selectedOne(returned, ownReturned);
    }

    /** Inserts rows in order: each bind is an array, or their number where no column has a bind. */
    public String insertAll(
            List<InsertedColumn> inserted,
            List<List<InsertedColumn>> own,
            List<SqlColumn> returned,
            List<List<SqlColumn>> ownReturned) {
        List<InsertedColumn> bound = Stream.concat(
                        inserted.stream(), own.stream().flatMap(List::stream))
                .filter(InsertedColumn::bound)
                .toList();
        String order = Identifiers.free(
                "input_order", withKey(returned).stream().map(SqlColumn::name).toList());
        AtomicInteger next = new AtomicInteger(1);
        StringBuilder sql = new StringBuilder("WITH " + input + " AS (" + rowsOf(bound, order) + "),\n");
        sql.append(written + " AS (" + insertInto(base, inserted))
                .append(" SELECT " + String.join(", ", elements(inserted, next)))
                .append(" FROM " + input + " ORDER BY " + order + returning("", withKey(returned)) + "),\n");
        sql.append(numbered + " AS (SELECT *, row_number() OVER () AS " + order + " FROM " + written + ")");
        for (int i = 0; i < parts.size(); i++) {
            sql.append(",\n" + part(i) + " AS (" + insertPart(parts.get(i), own.get(i), next, order))
                    .append(returning("", withKey(ownReturned.get(i))) + ")");
        }
        return sql + selected(numbered, returned, ownReturned) + "\nWHERE " + orFail(allWritten()) + "\nORDER BY "
                + numbered + "." + order;
    }

    private String insertPart(Part part, List<InsertedColumn> columns, AtomicInteger next, String order) {
        String values = Stream.concat(Stream.of(keyOf(numbered)), elements(columns, next).stream())
                .collect(Collectors.joining(", "));
        RowKind kind = part.kind();
        return insertInto(part.table().qualified(), withKeyInserted(columns)) + " SELECT " + values + " FROM "
                + numbered + " JOIN " + input + " ON " + input + "." + order + " = " + numbered + "." + order
                + (kind == null ? "" : " WHERE " + input + ".c1 = " + kind.literal());
    }

    /** Whether there is a row for each that was given in the tables of the kinds, and so in the base, too. */
    private String allWritten() {
        return IntStream.range(0, parts.size()).mapToObj(i -> count(part(i))).collect(Collectors.joining(" + ")) + " = "
                + count(input);
    }

    private static String count(String from) {
        return "(SELECT count(*) FROM " + from + ")";
    }

    /** Fails the statement unless a condition is true, so that no row stays in one of its tables only. */
    private String orFail(String condition) {
        return NotKept.unless(condition, base, "a row was not kept in all of its tables");
    }

    private String rowsOf(List<InsertedColumn> bound, String order) {
        if (bound.isEmpty()) {
            return "SELECT " + order + " FROM generate_series(1, $1::integer) AS rows (" + order + ")";
        }
        StringBuilder arrays = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < bound.size(); i++) {
            arrays.append(i == 0 ? "" : ", ").append(bound.get(i).column().arrayBind(i + 1));
            names.append("c").append(i + 1).append(", ");
        }
        return "SELECT * FROM unnest(" + arrays + ") WITH ORDINALITY AS rows (" + names + order + ")";
    }

    /** The values of columns, of which those that are bound are taken from the input one after the other. */
    private List<String> elements(List<InsertedColumn> columns, AtomicInteger next) {
        return columns.stream()
                .map(column ->
                        column.bound() ? column.element(input + ".c" + next.getAndIncrement()) : column.expression())
                .toList();
    }

    /**
     * Updates a row, of which there is one other table. The binds of the key come first, then the columns of the base, then
     * the others, last the version.
     */
    public String update(
            List<UpdatedColumn> updated,
            List<UpdatedColumn> own,
            @Nullable SqlColumn version,
            List<SqlColumn> returned,
            List<SqlColumn> ownReturned) {
        AtomicInteger next = new AtomicInteger(key.size() + 1);
        List<String> set = set(updated, next);
        List<String> setOwn = set(own, next);
        if (set.isEmpty()) {
            set = List.of(key.get(0).quoted() + " = " + key.get(0).quoted());
        }
        String isVersion =
                version == null ? "" : " AND " + version.quoted() + " = " + version.bind(next.getAndIncrement());
        String update = "UPDATE " + base + " SET " + String.join(", ", set) + " WHERE " + hasKey() + isVersion
                + rows.and("", next.get()) + returning("", withKey(returned));
        return "WITH " + written + " AS (" + update + "),\n" + part(0) + " AS ("
                + updateOwn(setOwn, withKey(ownReturned)) + ")"
                + selectedOne(returned, ownReturned);
    }

    private String updateOwn(List<String> set, List<SqlColumn> returned) {
        JoinedTable table = parts.get(0).table();
        String sameKey = sameKey(table.name(), written);
        String columns = list(returned, column -> table.name() + "." + column.quoted());
        return set.isEmpty()
                ? "SELECT " + columns + " FROM " + table.qualified() + " JOIN " + written + " ON " + sameKey
                : "UPDATE " + table.qualified() + " SET " + String.join(", ", set) + " FROM " + written + " WHERE "
                        + sameKey + " RETURNING " + columns;
    }

    private String hasKey() {
        AtomicInteger number = new AtomicInteger(1);
        return key.stream()
                .map(column -> column.quoted() + " = " + column.bind(number.getAndIncrement()))
                .collect(Collectors.joining(" AND "));
    }

    private static List<String> set(List<UpdatedColumn> columns, AtomicInteger next) {
        return columns.stream()
                .map(column -> column.column().quoted() + " = "
                        + (column.bound() ? column.column().bind(next.getAndIncrement()) : column.expression()))
                .toList();
    }

    /** Reads the one row that was written, of which there is one other table. */
    private String selectedOne(List<SqlColumn> returned, List<SqlColumn> ownReturned) {
        return selected(written, returned, List.of(ownReturned)) + "\nWHERE "
                + orFail(part(0) + "." + key.get(0).quoted() + " IS NOT NULL");
    }

    /** Reads what was written; a row has to come back even when it has nothing new. */
    private String selected(String from, List<SqlColumn> returned, List<List<SqlColumn>> ownReturned) {
        StringBuilder columns = new StringBuilder(list(returned, column -> column.read(from + ".", from)));
        StringBuilder joins = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            String part = part(i);
            for (SqlColumn column : ownReturned.get(i)) {
                columns.append(columns.isEmpty() ? "" : ", ").append(column.read(part + ".", part));
            }
            joins.append("\nLEFT JOIN ").append(part).append(" ON ").append(sameKey(part, from));
        }
        String read = columns.isEmpty() ? list(key, column -> column.read(from + ".", from)) : columns.toString();
        return "\nSELECT " + read + "\nFROM " + from + joins;
    }

    /** What the rows of another table are called. */
    private String part(int index) {
        return Identifiers.quote(written + " " + (index + 1));
    }

    private String sameKey(String one, String other) {
        return key.stream()
                .map(column -> one + "." + column.quoted() + " = " + other + "." + column.quoted())
                .collect(Collectors.joining(" AND "));
    }

    private String keyOf(String from) {
        return list(key, column -> from + "." + column.quoted());
    }

    private List<SqlColumn> withKey(List<SqlColumn> columns) {
        List<SqlColumn> all = new ArrayList<>(key);
        columns.stream().filter(column -> !key.contains(column)).forEach(all::add);
        return all;
    }

    private List<InsertedColumn> withKeyInserted(List<InsertedColumn> columns) {
        List<InsertedColumn> all = new ArrayList<>();
        key.forEach(column -> all.add(InsertedColumn.bind(column)));
        all.addAll(columns);
        return all;
    }

    private static String insertInto(String table, List<InsertedColumn> columns) {
        return "INSERT INTO " + table + " ("
                + list(columns, each -> each.column().quoted()) + ")";
    }

    private static String returning(String from, List<SqlColumn> columns) {
        return " RETURNING " + list(columns, column -> from + column.quoted());
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", "));
    }
}
