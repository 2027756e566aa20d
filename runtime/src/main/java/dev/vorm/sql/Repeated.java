package dev.vorm.sql;

import dev.vorm.query.Expression;
import dev.vorm.query.Grouping;
import dev.vorm.query.GroupingSet;
import dev.vorm.query.GroupingSets;
import dev.vorm.query.SelectClauses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The expressions that PostgreSQL has to recognise where they stand again: those of GROUP BY and DISTINCT. With other
 * binds, though of the same values, they would be others to it.
 */
final class Repeated {
    static final Repeated NONE = new Repeated(List.of(), null);

    private final List<? extends Expression<?>> expressions;
    private final int[] first;
    private final @Nullable Repeated around;

    private Repeated(List<? extends Expression<?>> expressions, @Nullable Repeated around) {
        this.expressions = expressions;
        this.first = new int[expressions.size()];
        this.around = around;
    }

    /** These and others. */
    Repeated with(List<? extends Expression<?>> others) {
        return new Repeated(others, isEmpty() ? null : this);
    }

    static Repeated of(SelectClauses clauses, List<? extends Expression<?>> selected) {
        List<Expression<?>> distinct = clauses.distinct();
        if (distinct == null && clauses.groupBy().isEmpty()) {
            return NONE;
        }
        List<Expression<?>> all = new ArrayList<>();
        grouped(clauses.groupBy(), all);
        if (distinct != null) {
            all.addAll(distinct.isEmpty() ? selected : distinct);
        }
        return new Repeated(all, null);
    }

    private static void grouped(List<? extends Grouping> groupings, List<Expression<?>> all) {
        for (Grouping grouping : groupings) {
            if (grouping instanceof Expression<?> expression) {
                all.add(expression);
            } else if (grouping instanceof GroupingSet set) {
                all.addAll(set.expressions());
            } else if (grouping instanceof GroupingSets sets) {
                grouped(sets.of(), all);
            }
        }
    }

    boolean isEmpty() {
        return first.length == 0;
    }

    /** The number of the first bind that an expression has, which is the next one where it stands first; 0 for others. */
    int first(Expression<?> expression, int next) {
        int before = around == null ? 0 : around.first(expression, next);
        if (before > 0) {
            return before;
        }
        int index = expressions.indexOf(expression);
        if (index < 0) {
            return 0;
        }
        first[index] = first[index] == 0 ? next : first[index];
        return first[index];
    }
}
