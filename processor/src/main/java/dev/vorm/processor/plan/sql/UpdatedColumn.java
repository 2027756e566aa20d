package dev.vorm.processor.plan.sql;

/**
 * What an UPDATE puts into a column.
 *
 * @param column the column
 * @param expression its new value, or "" for a bind
 */
public record UpdatedColumn(SqlColumn column, String expression) {
    /** Whether the new value is a bind. */
    public boolean bound() {
        return expression.isEmpty();
    }
}
