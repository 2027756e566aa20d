package dev.vorm.sql;

import dev.vorm.query.Order;
import dev.vorm.query.SelectQuery;
import dev.vorm.query.SelectStep;
import dev.vorm.query.SetQuery;

/** Writes the queries of UNION and the like, with parentheses only where PostgreSQL would group otherwise. */
final class SetRenderer {
    private SetRenderer() {}

    static void render(SetQuery<?> query, SqlText text) {
        part(query.left(), query.operation(), true, text);
        text.clause(
                switch (query.operation()) {
                    case UNION -> "\nUNION";
                    case UNION_ALL -> "\nUNION ALL";
                    case INTERSECT -> "\nINTERSECT";
                    case INTERSECT_ALL -> "\nINTERSECT ALL";
                    case EXCEPT -> "\nEXCEPT";
                    case EXCEPT_ALL -> "\nEXCEPT ALL";
                });
        text.clause("\n");
        part(query.right(), query.operation(), false, text);
        String separator = "\nORDER BY ";
        for (Order order : query.orderBy()) {
            text.clause(separator).append(query.position(order) + order.direction());
            separator = ", ";
        }
        SelectRenderer.limit(query.limit(), false, text);
        SelectRenderer.rows("\nOFFSET ", query.offset(), text);
    }

    private static void part(SelectQuery<?> part, SetQuery.Operation operation, boolean isFirst, SqlText text) {
        boolean needsParentheses = part instanceof SetQuery<?> set
                ? !isFirst || set.operation() != operation || !isBare(set)
                : !isBare((SelectStep<?, ?>) part);
        text.append(needsParentheses ? "(" : "");
        Renderer.render(part, text);
        text.append(needsParentheses ? ")" : "");
    }

    private static boolean isBare(SetQuery<?> set) {
        return set.orderBy().isEmpty() && set.limit() == null && set.offset() == null;
    }

    private static boolean isBare(SelectStep<?, ?> select) {
        return select.clauses().orderBy().isEmpty()
                && select.clauses().limit() == null
                && select.clauses().offset() == null;
    }
}
