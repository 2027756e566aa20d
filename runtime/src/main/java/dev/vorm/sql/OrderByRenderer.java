package dev.vorm.sql;

import dev.vorm.query.Order;
import java.util.List;

/** Writes ORDER BY. */
final class OrderByRenderer {
    private OrderByRenderer() {}

    static void render(List<Order> orders, SqlText text) {
        ExpressionRenderer expressions = ExpressionRenderer.casting(text);
        for (int i = 0; i < orders.size(); i++) {
            text.append(i == 0 ? "\nORDER BY " : ", ");
            orders.get(i).expression().accept(expressions);
            text.append(orders.get(i).descending() ? " DESC" : "").append(nulls(orders.get(i)));
        }
    }

    private static String nulls(Order order) {
        if (order.nulls() == null) {
            return "";
        }
        return order.nulls() == Order.Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST";
    }
}
