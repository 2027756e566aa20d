package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Sets of groups: only {@code groupBy} takes them. */
abstract class Groupings extends Windows {
    Groupings() {}

    /** {@code ROLLUP (first, more)}: groups by all, by all but the last, and so on, and all rows as one. */
    public static Grouping rollup(GroupingKey first, GroupingKey... more) {
        return new GroupingSets(GroupingSets.Kind.ROLLUP, all(first, more));
    }

    /** {@code CUBE (first, more)}: groups by each choice of them, and all rows as one. */
    public static Grouping cube(GroupingKey first, GroupingKey... more) {
        return new GroupingSets(GroupingSets.Kind.CUBE, all(first, more));
    }

    /** {@code GROUPING SETS (first, more)}: groups by each {@link #set} of them. */
    public static Grouping groupingSets(Grouping first, Grouping... more) {
        return new GroupingSets(GroupingSets.Kind.SETS, all(first, more));
    }

    /** {@code (first, more)}: a set of expressions by which rows are grouped together. */
    public static GroupingKey set(Expression<?> first, Expression<?>... more) {
        return new GroupingSet(all(first, more));
    }

    /** {@code ()}: all rows as one group, which is there without any row, too. */
    public static Grouping set() {
        return new GroupingSet(List.of());
    }

    /**
     * {@code GROUPING (first, more)}: of which of these expressions of the GROUP BY a row is no group but a total. A bit for each, the
     * last one is 1; set where the expression is left out.
     */
    public static NumberExpression<Integer> grouping(Expression<?> first, Expression<?>... more) {
        return new AsNumber<>(new Words()
                .word("GROUPING(")
                .list(all(first, more))
                .word(")")
                .composed(SqlType.INTEGER, Precedence.ATOM));
    }

    private static <G, H extends G> List<G> all(H first, H[] more) {
        List<G> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        return all;
    }
}
