package dev.vorm.processor.plan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements on one table. */
public final class TableSql {
    private final String name;
    private final String from;
    private final List<SqlColumn> columns;
    private final List<SqlColumn> key;
    private final List<ElementsSql> elements;
    private final WithElementsSql withElements;
    private final RowFilter rows;
    private final Joins joins;
    private final String input;
    private final String inputOrder;

    /**
     * Describes the table.
     *
     * @param schema its schema, or ""
     * @param table its name
     * @param columns all its columns, in the order in which they are read
     * @param key the columns of its key
     * @param rows the rows that statements see
     */
    public TableSql(String schema, String table, List<SqlColumn> columns, List<SqlColumn> key, RowFilter rows) {
        this(schema, table, columns, key, List.of(), rows, Joins.NONE);
    }

    /**
     * Describes a table with collections.
     *
     * @param elements the tables of its collections, which are read behind the columns
     */
    public TableSql(
            String schema,
            String table,
            List<SqlColumn> columns,
            List<SqlColumn> key,
            List<ElementsSql> elements,
            RowFilter rows) {
        this(schema, table, columns, key, elements, rows, Joins.NONE);
    }

    /**
     * Describes a table to which reads join others.
     *
     * @param joins the others
     */
    public TableSql(
            String schema, String table, List<SqlColumn> columns, List<SqlColumn> key, RowFilter rows, Joins joins) {
        this(schema, table, columns, key, List.of(), rows, joins);
    }

    private TableSql(
            String schema,
            String table,
            List<SqlColumn> columns,
            List<SqlColumn> key,
            List<ElementsSql> elements,
            RowFilter rows,
            Joins joins) {
        this.name = Identifiers.quote(table);
        this.from = Identifiers.qualify(schema, table);
        this.columns = List.copyOf(columns);
        this.key = List.copyOf(key);
        this.elements = List.copyOf(elements);
        this.withElements = new WithElementsSql(schema, table, key, elements);
        this.rows = rows;
        this.joins = joins;
        this.input = Identifiers.free("input", List.of(table));
        this.inputOrder = free("input_order");
    }

    private String free(String wanted) {
        return Identifiers.free(wanted, columns.stream().map(SqlColumn::name).toList());
    }

    /** Its writes with the elements of its collections. */
    public WithElementsSql withElements() {
        return withElements;
    }

    /** Takes as many numbers of a sequence as its bind says. */
    public static String nextKeys(String schema, String sequence) {
        return "SELECT nextval(" + Identifiers.literal(Identifiers.qualify(schema, sequence))
                + ")\nFROM generate_series(1, $1::integer)";
    }

    /** Reads the row with a key. */
    public String findById() {
        return selectAll() + "\nWHERE " + hasKey(prefix()) + andRows(prefix(), 0);
    }

    /** Reads the rows with the given keys, in their order: each bind is an array. */
    public String findAllById() {
        return "SELECT " + list(columns, column -> column.read(name + ".", name)) + gathered() + joins.columns()
                + "\nFROM " + unnest(key)
                + "\nJOIN " + from + " ON " + hasInputKey() + andRows(name + ".", 0)
                + joins.tables("\n", name, key)
                + "\nORDER BY " + inputOrder;
    }

    /** Reads all rows. */
    public String findAll() {
        return selectAll() + rows.where("\n", prefix());
    }

    private String selectAll() {
        return "SELECT " + list(columns, column -> column.read(prefix(), name)) + gathered() + joins.columns()
                + "\nFROM " + from + joins.tables("\n", name, key);
    }

    /** What columns need before their names in reads. */
    private String prefix() {
        return joins.isEmpty() ? "" : name + ".";
    }

    /**
     * Reads all rows for a query around this one: columns as they are.
     *
     * @param names what they are called there
     */
    public String derived(List<String> names) {
        List<String> all = new ArrayList<>();
        columns.forEach(column -> all.add(name + "." + column.quoted()));
        for (JoinedTable table : joins.tables()) {
            table.columns().forEach(column -> all.add(table.name() + "." + column.quoted()));
        }
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            String called = Identifiers.quote(names.get(i));
            read.append(i == 0 ? "" : ", ").append(all.get(i));
            read.append(all.get(i).endsWith("." + called) ? "" : " AS " + called);
        }
        return "SELECT " + read + " FROM " + from + joins.tables(" ", name, key) + rows.where(" ", name + ".");
    }

    /** The elements of the collections in a list of what is read. */
    private String gathered() {
        return elements.stream().map(table -> ", " + table.read(name)).collect(Collectors.joining());
    }

    /** Tells whether there is a row with a key. */
    public String exists() {
        return "SELECT EXISTS (SELECT 1 FROM " + from + " WHERE " + hasKey() + andRows("", 0) + ")";
    }

    /** Counts the rows. */
    public String count() {
        return "SELECT count(*)\nFROM " + from + rows.where("\n", "");
    }

    /** Inserts a row. */
    public String insert(List<InsertedColumn> inserted, List<SqlColumn> returned) {
        StringBuilder values = new StringBuilder();
        int number = 1;
        for (InsertedColumn column : inserted) {
            values.append(values.isEmpty() ? "" : ", ").append(column.value(number));
            number += column.bound() ? 1 : 0;
        }
        return insertInto(inserted) + "\nVALUES (" + values + ")" + returning(returned);
    }

    /** Inserts rows in order: each bind is an array, or their number where no column has a bind. */
    public String insertAll(List<InsertedColumn> inserted, List<SqlColumn> returned) {
        List<SqlColumn> bound = inserted.stream()
                .filter(InsertedColumn::bound)
                .map(InsertedColumn::column)
                .toList();
        String select = insertInto(inserted) + "\nSELECT " + list(inserted, InsertedColumn::element);
        if (bound.isEmpty()) {
            return select + "\nFROM generate_series(1, $1::integer)" + returning(returned);
        }
        return select + "\nFROM " + unnest(bound) + "\nORDER BY " + inputOrder + returning(returned);
    }

    /**
     * Updates the row with a key. The binds of the key come first, then the columns, last the version.
     *
     * @param version the version's column, if there is one
     */
    public String update(List<UpdatedColumn> updated, @Nullable SqlColumn version, List<SqlColumn> returned) {
        return update(updated, version, returned, "", "", 0);
    }

    /**
     * The same update, for a statement that goes on with other tables. It sees these as they were when it began; so it must not
     * change a row that it had to wait for, because another one was changing it. Without a version its place tells.
     *
     * @param more how many binds there are for the other tables
     */
    public String updateSeen(
            List<UpdatedColumn> updated, @Nullable SqlColumn version, List<SqlColumn> returned, int more) {
        if (version != null) {
            return update(updated, version, returned, "", "", more);
        }
        String place = free("seen_at");
        String using = "\nFROM (SELECT ctid AS " + place + " FROM " + from + " WHERE " + hasKey() + ") AS "
                + Identifiers.free("seen", List.of(name));
        return update(updated, null, returned, using, " AND ctid = " + place, more);
    }

    private String update(
            List<UpdatedColumn> updated,
            @Nullable SqlColumn version,
            List<SqlColumn> returned,
            String using,
            String andSeen,
            int more) {
        StringBuilder set = new StringBuilder();
        int number = key.size() + 1;
        for (UpdatedColumn column : updated) {
            String value = column.bound() ? column.column().bind(number++) : column.expression();
            set.append(set.isEmpty() ? "" : ", ")
                    .append(column.column().quoted())
                    .append(" = ")
                    .append(value);
        }
        return "UPDATE " + from + "\nSET " + set + using + "\nWHERE " + hasKey() + andSeen
                + hasVersion(version, number) + rows.and("", (version == null ? number : number + 1) + more)
                + returning(returned);
    }

    /** Deletes the row with a key and, if there is one, a version. */
    public String delete(@Nullable SqlColumn version) {
        return deleteFrom("") + hasKey() + hasVersion(version, key.size() + 1) + andRows("", version == null ? 0 : 1);
    }

    /** Deletes the row with a key. */
    public String deleteById() {
        return deleteFrom("") + hasKey() + andRows("", 0);
    }

    /** Deletes the rows with the given keys: each bind is an array. */
    public String deleteAllById() {
        if (key.size() > 1) {
            return deleteFrom(unnest(key)) + hasInputKey() + andRows(name + ".", 0);
        }
        SqlColumn only = key.get(0);
        String keys = only.asText()
                ? "SELECT " + only.element("") + " FROM unnest(" + only.arrayBind(1) + ") AS " + input + " ("
                        + only.quoted() + ")"
                : only.arrayBind(1);
        return deleteFrom("") + only.quoted() + " = ANY (" + keys + ")" + andRows("", 0);
    }

    /** The beginning of a delete, up to its conditions. */
    private String deleteFrom(String using) {
        SoftDelete softDelete = rows.softDelete();
        if (softDelete == null) {
            return "DELETE FROM " + from + (using.isEmpty() ? "" : "\nUSING " + using) + "\nWHERE ";
        }
        return "UPDATE " + from + "\nSET " + softDelete.mark() + (using.isEmpty() ? "" : "\nFROM " + using)
                + "\nWHERE ";
    }

    /** The rows of a statement that binds the key and so many other values. */
    private String andRows(String table, int others) {
        return rows.and(table, key.size() + others + 1);
    }

    private String hasKey() {
        return hasKey("");
    }

    private String hasKey(String prefix) {
        StringBuilder conditions = new StringBuilder();
        for (int i = 0; i < key.size(); i++) {
            conditions
                    .append(i == 0 ? "" : " AND ")
                    .append(prefix)
                    .append(key.get(i).quoted())
                    .append(" = ")
                    .append(key.get(i).bind(i + 1));
        }
        return conditions.toString();
    }

    private String hasInputKey() {
        return key.stream()
                .map(column -> name + "." + column.quoted() + " = " + column.element(input + "."))
                .collect(Collectors.joining(" AND "));
    }

    /** The elements of one array bind for each column, and their order. */
    private String unnest(List<SqlColumn> bound) {
        StringBuilder arrays = new StringBuilder();
        int number = 1;
        for (SqlColumn column : bound) {
            arrays.append(number == 1 ? "" : ", ").append(column.arrayBind(number++));
        }
        return "unnest(" + arrays + ") WITH ORDINALITY AS " + input + " (" + list(bound, SqlColumn::quoted) + ", "
                + inputOrder + ")";
    }

    private static String hasVersion(@Nullable SqlColumn version, int number) {
        return version == null ? "" : " AND " + version.quoted() + " = " + version.bind(number);
    }

    private String insertInto(List<InsertedColumn> inserted) {
        return "INSERT INTO " + from + " ("
                + list(inserted, each -> each.column().quoted()) + ")";
    }

    private String returning(List<SqlColumn> returned) {
        return "\nRETURNING " + list(returned, column -> column.read("", name));
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        Stream<String> texts = items.stream().map(text);
        return texts.collect(Collectors.joining(", "));
    }
}
