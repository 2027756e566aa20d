package dev.vorm.processor.plan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table of a collection's elements in the statements of its owner. */
public final class ElementsSql {
    private static final String ALIAS = "elements";
    private static final String INPUT = "input";

    private final String table;
    private final String from;
    private final List<SqlColumn> ownerKey;
    private final List<SqlColumn> owner;
    private final SqlColumn number;
    private final @Nullable SqlColumn position;
    private final List<SqlColumn> identity;
    private final List<SqlColumn> values;

    /**
     * Describes the table.
     *
     * @param schema its schema, or ""
     * @param table its name
     * @param ownerKey the columns of the owner's key in the owner's table
     * @param owner the columns of the owner's key in this table, in the same order
     * @param number what the number of an owner is called in the input
     * @param position the column that the elements are sorted by, if there is one
     * @param identity the columns that tell the elements of one owner apart
     * @param values the columns that an element is read from
     */
    public ElementsSql(
            String schema,
            String table,
            List<SqlColumn> ownerKey,
            List<SqlColumn> owner,
            SqlColumn number,
            @Nullable SqlColumn position,
            List<SqlColumn> identity,
            List<SqlColumn> values) {
        this.table = table;
        this.from = Identifiers.qualify(schema, table);
        this.ownerKey = List.copyOf(ownerKey);
        this.owner = List.copyOf(owner);
        this.number = number;
        this.position = position;
        this.identity = List.copyOf(identity);
        this.values = List.copyOf(values);
    }

    /** The name of the table, unquoted. */
    String table() {
        return table;
    }

    /** What the number of an owner is called. */
    String number() {
        return number.quoted();
    }

    /** How many binds, arrays all of them, a statement has for one owner. */
    int binds() {
        return written().size();
    }

    /**
     * The elements of a row of the owner's table as the text of an array with a row of texts for each of them, so that any
     * number of columns costs one look at the table, and every type travels whole.
     *
     * @param ownerAlias what the owner's table is called, as SQL writes it
     */
    String read(String ownerAlias) {
        String alias = ownerAlias.equals(ALIAS) ? ALIAS + "_" : ALIAS;
        return "ARRAY(SELECT ARRAY[" + list(values, column -> alias + "." + column.quoted() + "::text") + "] FROM "
                + from
                + " AS " + alias + " WHERE " + belongsTo(alias, ownerAlias)
                + (position == null ? "" : " ORDER BY " + alias + "." + position.quoted()) + ")::text";
    }

    /** Inserts the elements of the owner that the rows of {@code written} are. */
    String insert(String written, int firstBind) {
        return insertInto() + "\nSELECT " + selected(written) + "\nFROM " + written + ", "
                + unnest(written(), firstBind);
    }

    /** Inserts the elements of owners, which are numbered in {@code numbered} as in the input. */
    String insertAll(String numbered, int firstBind) {
        List<SqlColumn> input = new ArrayList<>(List.of(number));
        input.addAll(written());
        return insertInto() + "\nSELECT " + selected(numbered) + "\nFROM " + unnest(input, firstBind) + "\nJOIN "
                + numbered + " ON " + numbered + "." + number.quoted() + " = " + INPUT + "." + number.quoted();
    }

    /** Whether what tells elements apart can be the same for two of them: in the database, for they differ in Java. */
    boolean canBeTwice() {
        return position == null;
    }

    /**
     * Fails as an insert of all would when two elements are the same in the database; otherwise it inserts nothing. Those that
     * change nothing are not put, so that {@link #put} alone could see one of the two only.
     */
    String refuseTwice(String written, int firstBind) {
        return insert(written, firstBind) + "\nWHERE " + isTwice(firstBind);
    }

    private String isTwice(int firstBind) {
        String told = list(identity, column -> column.element(INPUT + "."));
        return "(SELECT count(*) > count(DISTINCT " + (identity.size() == 1 ? told : "ROW(" + told + ")") + ") FROM "
                + unnest(identity, firstBind) + ")";
    }

    /** Inserts or changes what is not in the table as it is to be. */
    String put(String written, int firstBind) {
        String same = belongsTo(ALIAS, written)
                + identity.stream()
                        .map(column -> " AND " + ALIAS + "." + column.quoted() + " = " + column.element(INPUT + "."))
                        .collect(Collectors.joining())
                // The texts, bit by bit: 1.0 equals 1.00, and is another value.
                + " AND ROW(" + list(values, column -> ALIAS + "." + column.quoted() + "::text") + ")::record *= ROW("
                + list(values, column -> column.element(INPUT + ".") + "::text") + ")::record";
        return insert(written, firstBind) + "\nWHERE NOT EXISTS (SELECT FROM " + from + " AS " + ALIAS + " WHERE "
                + same
                + ")" + (canBeTwice() ? " AND NOT " + isTwice(firstBind) : "") + "\nON CONFLICT ("
                + list(key(), SqlColumn::quoted) + ") DO UPDATE\nSET "
                + list(values, column -> column.quoted() + " = excluded." + column.quoted());
    }

    /** Deletes what is no longer there. */
    String remove(String written, int firstBind) {
        String delete = "DELETE FROM " + from + " AS " + ALIAS + "\nUSING " + written + "\nWHERE "
                + belongsTo(ALIAS, written) + " AND ";
        if (position != null) {
            return delete + ALIAS + "." + position.quoted() + " NOT BETWEEN 0 AND cardinality("
                    + position.arrayBind(firstBind) + ") - 1";
        }
        String is = identity.stream()
                .map(column -> column.element(INPUT + ".") + " = " + ALIAS + "." + column.quoted())
                .collect(Collectors.joining(" AND "));
        return delete + "NOT EXISTS (SELECT FROM " + unnest(identity, firstBind) + " WHERE " + is + ")";
    }

    /** The columns that are written beside the owner's key; those of the identity come first. */
    private List<SqlColumn> written() {
        List<SqlColumn> written = new ArrayList<>();
        if (position != null) {
            written.add(position);
        }
        written.addAll(values);
        return written;
    }

    private List<SqlColumn> key() {
        List<SqlColumn> key = new ArrayList<>(owner);
        key.addAll(identity);
        return key;
    }

    private String insertInto() {
        List<SqlColumn> columns = new ArrayList<>(owner);
        columns.addAll(written());
        return "INSERT INTO " + from + " (" + list(columns, SqlColumn::quoted) + ")";
    }

    private String selected(String owners) {
        return list(ownerKey, column -> owners + "." + column.quoted()) + ", "
                + list(written(), column -> column.element(INPUT + "."));
    }

    private String belongsTo(String alias, String owners) {
        return IntStream.range(0, owner.size())
                .mapToObj(i -> alias + "." + owner.get(i).quoted() + " = " + owners + "."
                        + ownerKey.get(i).quoted())
                .collect(Collectors.joining(" AND "));
    }

    private static String unnest(List<SqlColumn> columns, int firstBind) {
        String arrays = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).arrayBind(firstBind + i))
                .collect(Collectors.joining(", "));
        return "unnest(" + arrays + ") AS " + INPUT + " (" + list(columns, SqlColumn::quoted) + ")";
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(text).collect(Collectors.joining(", "));
    }
}
