package dev.vorm.sql;

import static dev.vorm.query.Sql.count;
import static dev.vorm.query.Sql.select;
import static dev.vorm.sql.KindsTable.KINDS;

import dev.vorm.query.Expression;
import dev.vorm.query.Select1;

/** An expression over the row of {@link KindsTable}, its text, its value at the server, and its binds. */
record ExpressionCase(Expression<?> expression, Case text, Object value) {
    static ExpressionCase expression(Expression<?> expression, String sql, Object value, Object... binds) {
        Case text = Case.of(select(count(expression)).from(KINDS), "SELECT count(" + sql + ")\nFROM kinds", binds);
        return new ExpressionCase(expression, text, value);
    }

    /** One that cannot stand in another: an aggregate, a window function. */
    static ExpressionCase alone(Expression<?> expression, String sql, Object value, Object... binds) {
        return new ExpressionCase(
                expression, Case.of(select(expression).from(KINDS), "SELECT " + sql + "\nFROM kinds", binds), value);
    }

    Select1<?> query() {
        return select(expression).from(KINDS);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
