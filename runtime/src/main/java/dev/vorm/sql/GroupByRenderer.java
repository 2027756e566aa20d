package dev.vorm.sql;

import dev.vorm.query.Expression;
import dev.vorm.query.Grouping;
import dev.vorm.query.GroupingSet;
import dev.vorm.query.GroupingSets;
import java.util.List;

/** Writes GROUP BY. */
final class GroupByRenderer {
    private GroupByRenderer() {}

    static void render(List<Grouping> groupings, SqlText text) {
        if (!groupings.isEmpty()) {
            text.clause("\nGROUP BY ");
            list(groupings, ExpressionRenderer.casting(text), text);
        }
    }

    private static void list(List<Grouping> groupings, ExpressionRenderer expressions, SqlText text) {
        for (int i = 0; i < groupings.size(); i++) {
            text.append(i > 0 ? ", " : "");
            grouping(groupings.get(i), expressions, text);
        }
    }

    private static void grouping(Grouping grouping, ExpressionRenderer expressions, SqlText text) {
        if (grouping instanceof Expression<?> expression) {
            expressions.key(expression);
        } else if (grouping instanceof GroupingSet set) {
            text.append("(");
            expressions.keys(set.expressions());
            text.append(")");
        } else if (grouping instanceof GroupingSets sets) {
            text.append(
                    switch (sets.kind()) {
                        case ROLLUP -> "ROLLUP (";
                        case CUBE -> "CUBE (";
                        case SETS -> "GROUPING SETS (";
                    });
            list(sets.of(), expressions, text);
            text.append(")");
        }
    }
}
