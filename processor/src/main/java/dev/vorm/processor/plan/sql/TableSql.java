package dev.vorm.processor.plan.sql;

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
    private final SqlColumn key;
    private final String input;
    private final String inputOrder;

    /**
     * Describes the table.
     *
     * @param schema its schema, or ""
     * @param table its name
     * @param columns all its columns, in the order in which they are read
     * @param key the column of its key
     */
    public TableSql(String schema, String table, List<SqlColumn> columns, SqlColumn key) {
        this.name = Identifiers.quote(table);
        this.from = Identifiers.qualify(schema, table);
        this.columns = List.copyOf(columns);
        this.key = key;
        this.input = table.equals("input") ? "input_rows" : "input";
        this.inputOrder = free("input_order");
    }

    private String free(String wanted) {
        boolean taken = columns.stream().anyMatch(column -> column.name().equals(wanted));
        return taken ? free(wanted + "_") : wanted;
    }

    /** Reads the row with a key. */
    public String findById() {
        return findAll() + "\nWHERE " + hasKey();
    }

    /** Reads the rows with the given keys, in their order. */
    public String findAllById() {
        String inputKey = key.quoted();
        return "SELECT " + list(columns, column -> name + "." + column.read())
                + "\nFROM unnest(" + key.arrayBind(1) + ") WITH ORDINALITY AS " + input + " (" + inputKey + ", "
                + inputOrder + ")"
                + "\nJOIN " + from + " ON " + name + "." + key.quoted() + " = " + input + "." + inputKey
                + "\nORDER BY " + inputOrder;
    }

    /** Reads all rows. */
    public String findAll() {
        return "SELECT " + list(columns, SqlColumn::read) + "\nFROM " + from;
    }

    /** Tells whether there is a row with a key. */
    public String exists() {
        return "SELECT EXISTS (SELECT 1 FROM " + from + " WHERE " + hasKey() + ")";
    }

    /** Counts the rows. */
    public String count() {
        return "SELECT count(*)\nFROM " + from;
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
        StringBuilder arrays = new StringBuilder();
        int number = 1;
        for (SqlColumn column : bound) {
            arrays.append(number == 1 ? "" : ", ").append(column.arrayBind(number++));
        }
        return select + "\nFROM unnest(" + arrays + ") WITH ORDINALITY AS " + input + " ("
                + list(bound, SqlColumn::quoted) + ", " + inputOrder + ")" + "\nORDER BY " + inputOrder
                + returning(returned);
    }

    /**
     * Updates the row with a key. The key is the first bind, then come the columns, last the version.
     *
     * @param version the version's column, if there is one
     */
    public String update(List<UpdatedColumn> updated, @Nullable SqlColumn version, List<SqlColumn> returned) {
        StringBuilder set = new StringBuilder();
        int number = 2;
        for (UpdatedColumn column : updated) {
            String value = column.bound() ? column.column().bind(number++) : column.expression();
            set.append(set.isEmpty() ? "" : ", ")
                    .append(column.column().quoted())
                    .append(" = ")
                    .append(value);
        }
        return "UPDATE " + from + "\nSET " + set + "\nWHERE " + hasKey() + hasVersion(version, number)
                + returning(returned);
    }

    /** Deletes the row with a key and, if there is one, a version. */
    public String delete(@Nullable SqlColumn version) {
        return deleteById() + hasVersion(version, 2);
    }

    /** Deletes the row with a key. */
    public String deleteById() {
        return "DELETE FROM " + from + "\nWHERE " + hasKey();
    }

    /** Deletes the rows with the given keys. */
    public String deleteAllById() {
        return "DELETE FROM " + from + "\nWHERE " + key.quoted() + " = ANY (" + key.arrayBind(1) + ")";
    }

    private String hasKey() {
        return key.quoted() + " = " + key.bind(1);
    }

    private static String hasVersion(@Nullable SqlColumn version, int number) {
        return version == null ? "" : " AND " + version.quoted() + " = " + version.bind(number);
    }

    private String insertInto(List<InsertedColumn> inserted) {
        return "INSERT INTO " + from + " ("
                + list(inserted, each -> each.column().quoted()) + ")";
    }

    private static String returning(List<SqlColumn> returned) {
        return "\nRETURNING " + list(returned, SqlColumn::read);
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        Stream<String> texts = items.stream().map(text);
        return texts.collect(Collectors.joining(", "));
    }
}
