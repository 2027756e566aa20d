package dev.vorm.query;

import org.jspecify.annotations.Nullable;

/**
 * What rows are sorted by. Immutable.
 *
 * @param expression the values that are compared
 * @param descending from large to small
 * @param nulls where NULL goes; null leaves it to PostgreSQL, where NULL is larger than all values
 */
public record Order(
        Expression<?> expression,
        boolean descending,
        @Nullable Nulls nulls) {
    /** Where NULL goes. */
    public enum Nulls {
        FIRST,
        LAST
    }

    /** The same with NULL before all values. */
    public Order nullsFirst() {
        return new Order(expression, descending, Nulls.FIRST);
    }

    /** The same with NULL after all values. */
    public Order nullsLast() {
        return new Order(expression, descending, Nulls.LAST);
    }

    /** What stands behind the expression: {@code " DESC NULLS LAST"}. */
    public String direction() {
        String direction = descending ? " DESC" : "";
        if (nulls == null) {
            return direction;
        }
        return direction + (nulls == Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
    }
}
