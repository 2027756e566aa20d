package dev.vorm.sql;

import dev.vorm.query.Column;
import dev.vorm.query.Condition;
import dev.vorm.query.ElementTable;
import dev.vorm.query.Expression;
import dev.vorm.query.ExpressionVisitor;
import dev.vorm.query.Grouping;
import dev.vorm.query.GroupingSet;
import dev.vorm.query.GroupingSets;
import dev.vorm.query.Operand;
import dev.vorm.query.Precedence;
import dev.vorm.query.Query;
import dev.vorm.query.SelectClauses;
import dev.vorm.type.SqlType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The expressions that a select groups by, or leaves equal rows out by. They stand in other clauses again, and PostgreSQL takes two
 * binds for two values even where they are equal: what is written again gets the binds that it had before.
 */
final class Repeats {
    private static final int NOT_YET = 0;

    private final Map<Written, Integer> firstBinds = new HashMap<>();
    private final @Nullable Repeats around;

    private record Written(List<String> words, List<Operand> operands) {}

    private Repeats(@Nullable Repeats around) {
        this.around = around;
    }

    /** Those of a select, and of those around it; null where there are none. */
    static @Nullable Repeats of(
            SelectClauses clauses, List<? extends Expression<?>> selected, @Nullable Repeats around) {
        if (clauses.groupBy().isEmpty() && clauses.distinct() == null) {
            return around;
        }
        Repeats repeats = plus(clauses.groupBy(), null, around);
        List<Expression<?>> distinct = clauses.distinct();
        if (distinct != null) {
            repeats = plus(distinct.isEmpty() ? selected : distinct, repeats, around);
        }
        return repeats == null ? around : repeats;
    }

    private static @Nullable Repeats plus(
            List<? extends Grouping> groupings, @Nullable Repeats before, @Nullable Repeats around) {
        Repeats repeats = before;
        for (Grouping grouping : groupings) {
            if (grouping instanceof GroupingSet set) {
                repeats = plus(set.expressions(), repeats, around);
            } else if (grouping instanceof GroupingSets sets) {
                repeats = plus(sets.of(), repeats, around);
            } else if (!(grouping instanceof Column)) {
                repeats = repeats == null ? new Repeats(around) : repeats;
                ((Expression<?>) grouping).accept(new Finder(repeats.firstBinds));
            }
        }
        return repeats;
    }

    /**
     * The number of the first bind of an expression that is written again; null for all others.
     *
     * @param next the number that its first bind would get now
     */
    @Nullable
    Integer firstBind(List<String> words, List<Operand> operands, int next) {
        Written written = new Written(words, operands);
        Integer first = firstBinds.get(written);
        if (first == null) {
            return around == null ? null : around.firstBind(words, operands, next);
        }
        if (first == NOT_YET) {
            firstBinds.put(written, next);
            return null;
        }
        return first;
    }

    /** Finds what an expression is made of where that can have binds. */
    private record Finder(Map<Written, Integer> found) implements ExpressionVisitor {
        @Override
        public void composed(Precedence precedence, List<String> words, List<Operand> operands) {
            found.put(new Written(words, operands), NOT_YET);
        }

        @Override
        public void and(List<Condition> conditions) {
            conditions.forEach(condition -> condition.accept(this));
        }

        @Override
        public void or(List<Condition> conditions) {
            conditions.forEach(condition -> condition.accept(this));
        }

        @Override
        public void not(Condition condition) {
            condition.accept(this);
        }

        @Override
        public void column(Column<?, ?> column) {}

        @Override
        public <T> void value(@Nullable T value, SqlType<T> type) {}

        @Override
        public void elements(ElementTable<?> table) {}

        @Override
        public <T> void in(Expression<T> expression, List<? extends T> values, boolean negated) {}

        @Override
        public void query(Query<?> query) {}
    }
}
