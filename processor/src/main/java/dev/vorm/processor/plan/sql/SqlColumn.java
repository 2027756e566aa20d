package dev.vorm.processor.plan.sql;

import java.util.List;

/**
 * A column as the text of a statement sees it.
 *
 * @param name its name, unquoted
 * @param type its type without length, precision and scale, such as {@code numeric}
 * @param asText whether its values travel as text
 * @param formula the parts of its SQL between which the name of its table stands, where it is no column but an expression
 */
public record SqlColumn(String name, String type, boolean asText, List<String> formula) {
    public SqlColumn {
        formula = List.copyOf(formula);
    }

    /** A column. */
    public SqlColumn(String name, String type, boolean asText) {
        this(name, type, asText, List.of());
    }

    /** The name as it stands in SQL. */
    public String quoted() {
        return Identifiers.quote(name);
    }

    /** The type that values travel as, in binds and in results. */
    public String carriedType() {
        return asText ? "text" : type;
    }

    /**
     * The column in a list of what is read.
     *
     * @param from what stands before the name of a column: {@code users.}, or ""
     * @param table the name of the table
     */
    String read(String from, String table) {
        String value = formula.isEmpty() ? from + quoted() : "(" + String.join(table + ".", formula) + ")::" + type;
        return asText ? value + "::text" : value;
    }

    /** A bind where PostgreSQL knows from the column what it is. */
    String bind(int number) {
        return asText ? typedBind(number) : "$" + number;
    }

    /** A bind that says its type. */
    String typedBind(int number) {
        return "$" + number + "::" + (asText ? "text::" : "") + type;
    }

    /** A bind with many values, for {@code unnest}: those that travel as text are cast one by one, for some are arrays. */
    String arrayBind(int number) {
        return "$" + number + "::" + carriedType() + "[]";
    }

    /** An element of such a bind, under the column's own name. */
    String element(String from) {
        return asText ? from + quoted() + "::" + type : from + quoted();
    }
}
