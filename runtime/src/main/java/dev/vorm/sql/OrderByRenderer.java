package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Expression;
import dev.vorm.query.Order;
import java.util.List;

/** Writes ORDER BY. */
final class OrderByRenderer {
    private OrderByRenderer() {}

    static void render(List<Order> orders, List<? extends Expression<?>> selected, SqlText text) {
        if (orders.isEmpty()) {
            return;
        }
        boolean isNamed = !areColumns(selected);
        ExpressionRenderer expressions = ExpressionRenderer.casting(text);
        for (int i = 0; i < orders.size(); i++) {
            text.clause(i == 0 ? "\nORDER BY " : ", ");
            expression(orders.get(i).expression(), isNamed, expressions, text);
            text.append(orders.get(i).direction());
        }
    }

    /** Writes what DISTINCT ON compares, whose names mean what they do in ORDER BY. */
    static void distinctOn(List<Expression<?>> expressions, List<? extends Expression<?>> selected, SqlText text) {
        boolean isNamed = !areColumns(selected);
        ExpressionRenderer renderer = ExpressionRenderer.casting(text);
        for (int i = 0; i < expressions.size(); i++) {
            text.append(i > 0 ? ", " : "");
            expression(expressions.get(i), isNamed, renderer, text);
        }
    }

    private static boolean areColumns(List<? extends Expression<?>> expressions) {
        for (Expression<?> expression : expressions) {
            if (!(expression instanceof Column)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A name alone would mean what is selected under it, not the column: the text of a number, which sorts 10 before 9, or a
     * call, whose name is that of its function.
     */
    private static void expression(
            Expression<?> expression, boolean isNamed, ExpressionRenderer expressions, SqlText text) {
        if (expression instanceof Column<?, ?> column
                && (isNamed || column.type().asText())) {
            text.qualifiedColumn(column);
        } else {
            expressions.key(expression);
        }
    }
}
