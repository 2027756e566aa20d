package dev.vorm.sql;

import dev.vorm.query.Expression;
import dev.vorm.query.Select;
import dev.vorm.query.SelectClauses;
import dev.vorm.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the clauses of a select in their order. */
final class SelectRenderer {
    private SelectRenderer() {}

    static void render(Select<?> select, SqlText text) {
        SelectClauses clauses = select.clauses();
        text.enter(FromRenderer.scope(clauses));
        text.append(select.selection().expressions().isEmpty() ? "SELECT" : "SELECT ");
        ExpressionRenderer.casting(text).selected(select.selection().expressions());
        FromRenderer.render(clauses, text);
        where(clauses, text);
        groupBy(clauses.groupBy(), text);
        ExpressionRenderer.clause("\nHAVING ", clauses.having(), text);
        OrderByRenderer.render(clauses.orderBy(), text);
        rows("\nLIMIT ", clauses.limit(), text);
        rows("\nOFFSET ", clauses.offset(), text);
    }

    private static void where(SelectClauses clauses, SqlText text) {
        if (clauses.from() == null) {
            ExpressionRenderer.clause("\nWHERE ", clauses.where(), text);
        } else {
            RowFilter.clause("\nWHERE ", clauses.from(), clauses.where(), text);
        }
    }

    private static void groupBy(List<Expression<?>> expressions, SqlText text) {
        if (!expressions.isEmpty()) {
            text.clause("\nGROUP BY ");
            ExpressionRenderer.casting(text).list(expressions);
        }
    }

    private static void rows(String clause, @Nullable Long rows, SqlText text) {
        if (rows != null) {
            text.clause(clause).bind(rows, SqlType.BIGINT, false);
        }
    }
}
