package dev.vorm.sql;

import dev.vorm.query.Expression;
import dev.vorm.query.SelectClauses;
import dev.vorm.query.SelectStep;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the clauses of a select in their order. */
final class SelectRenderer {
    private SelectRenderer() {}

    /** Writes a select; says whether its paths joined tables to its own. */
    static boolean render(SelectStep<?, ?> select, SqlText text) {
        SelectClauses clauses = select.clauses();
        clauses.with().forEach(text::common);
        List<PathJoins.PathJoin> paths = text.enterSelect(clauses);
        List<? extends Expression<?>> selected = select.selection().expressions();
        text.repeated(Repeated.of(clauses, selected));
        text.append("SELECT");
        distinct(clauses.distinct(), selected, text);
        text.append(selected.isEmpty() ? "" : " ");
        ExpressionRenderer.casting(text).selected(selected);
        FromRenderer.render(clauses, paths, text);
        where(clauses, text);
        GroupByRenderer.render(clauses.groupBy(), text);
        ExpressionRenderer.clause("\nHAVING ", clauses.having(), text);
        OrderByRenderer.render(clauses.orderBy(), selected, text);
        limit(clauses.limit(), clauses.withTies(), text);
        rows("\nOFFSET ", clauses.offset(), text);
        return !paths.isEmpty();
    }

    private static void distinct(
            @Nullable List<Expression<?>> expressions, List<? extends Expression<?>> selected, SqlText text) {
        if (expressions != null) {
            text.append(" DISTINCT");
            if (!expressions.isEmpty()) {
                text.append(" ON (");
                OrderByRenderer.distinctOn(expressions, selected, text);
                text.append(")");
            }
        }
    }

    private static void where(SelectClauses clauses, SqlText text) {
        Table<?> from = clauses.from();
        if (from == null || FromRenderer.isWhole(clauses)) {
            ExpressionRenderer.clause("\nWHERE ", clauses.where(), text);
        } else {
            RowFilter.clause("\nWHERE ", from, clauses.where(), text);
        }
    }

    static void limit(@Nullable Long rows, boolean withTies, SqlText text) {
        if (withTies) {
            rows("\nFETCH FIRST ", rows, text);
            text.append(" ROWS WITH TIES");
        } else {
            rows("\nLIMIT ", rows, text);
        }
    }

    static void rows(String clause, @Nullable Long rows, SqlText text) {
        if (rows != null) {
            text.clause(clause).bind(rows, SqlType.BIGINT, false);
        }
    }
}
