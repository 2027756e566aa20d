package dev.vorm.processor.plan.sql;

/**
 * What an INSERT puts into a column.
 *
 * @param column the column
 * @param bound whether the value is a bind
 * @param expression what stands there without a bind, or when the bind is null; "" for nothing
 */
public record InsertedColumn(SqlColumn column, boolean bound, String expression) {
    /** Writes the value of a bind, whatever it is. */
    public static InsertedColumn bind(SqlColumn column) {
        return new InsertedColumn(column, true, "");
    }

    /** Writes the value of a bind, or of an expression when the bind is null. */
    public static InsertedColumn bindOr(SqlColumn column, String expression) {
        return new InsertedColumn(column, true, expression);
    }

    /** Writes the value of an expression. */
    public static InsertedColumn expression(SqlColumn column, String expression) {
        return new InsertedColumn(column, false, expression);
    }

    /** The same, with its expression in rows only of which a condition is true. */
    public InsertedColumn where(String condition) {
        return expression.isEmpty()
                ? this
                : new InsertedColumn(column, bound, "CASE WHEN " + condition + " THEN " + expression + " END");
    }

    /** The value where it is one bind. */
    String value(int number) {
        if (!bound) {
            return expression;
        }
        return expression.isEmpty() ? column.bind(number) : orExpression(column.typedBind(number));
    }

    /** The value where it is one bind, and nothing around it tells its type. */
    String typedValue(int number) {
        if (!bound) {
            return expression;
        }
        return expression.isEmpty() ? column.typedBind(number) : orExpression(column.typedBind(number));
    }

    /** The value where it comes from another expression that gives an array's elements. */
    String element(String element) {
        String value = column.asText() ? element + "::" + column.type() : element;
        return expression.isEmpty() ? value : orExpression(value);
    }

    /** The value where it comes from a row of an array's elements. */
    String element() {
        if (!bound) {
            return expression;
        }
        return expression.isEmpty() ? column.element("") : orExpression(column.element(""));
    }

    private String orExpression(String value) {
        return "coalesce(" + value + ", " + expression + ")";
    }
}
