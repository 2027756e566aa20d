package dev.vorm.query;

import java.util.List;

/**
 * Expressions in which the rows of a group agree.
 *
 * @param expressions the expressions; with none of them all rows are one group
 */
public record GroupingSet(List<Expression<?>> expressions) implements GroupingKey {
    /** Refuses nulls. */
    public GroupingSet {
        expressions = List.copyOf(expressions);
    }
}
