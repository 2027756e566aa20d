package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Expression;
import dev.vorm.query.Order;
import java.util.List;
import java.util.Set;

/** Writes ORDER BY. */
final class OrderByRenderer {
    private static final Set<String> AGGREGATES = Set.of("count", "sum", "min", "max", "avg");

    private OrderByRenderer() {}

    static void render(List<Order> orders, SqlText text) {
        ExpressionRenderer expressions = ExpressionRenderer.casting(text);
        for (int i = 0; i < orders.size(); i++) {
            text.clause(i == 0 ? "\nORDER BY " : ", ");
            expression(orders.get(i).expression(), expressions, text);
            text.append(orders.get(i).direction());
        }
    }

    /**
     * A name alone would mean what is selected under it, not the column: the text of a number, which sorts 10 before 9, or an
     * aggregate.
     */
    private static void expression(Expression<?> expression, ExpressionRenderer expressions, SqlText text) {
        if (expression instanceof Column<?, ?> column
                && (column.type().asText() || AGGREGATES.contains(column.name()))) {
            text.qualifiedColumn(column);
        } else {
            expression.accept(expressions);
        }
    }
}
