package dev.vorm.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a select after the list of what it selects. Immutable.
 *
 * @param from the first table, or null for none
 * @param joins the tables joined to it
 * @param where which rows, or null for all
 * @param groupBy what makes a group
 * @param having which groups, or null for all
 * @param orderBy what the rows are sorted by
 * @param limit how many rows at most, or null for all
 * @param offset how many rows to leave out first, or null for none
 */
public record SelectClauses(
        @Nullable Table<?> from,
        List<Join> joins,
        @Nullable Condition where,
        List<Expression<?>> groupBy,
        @Nullable Condition having,
        List<Order> orderBy,
        @Nullable Long limit,
        @Nullable Long offset) {

    static final SelectClauses NONE = new SelectClauses(null, List.of(), null, List.of(), null, List.of(), null, null);

    SelectClauses withFrom(Table<?> table) {
        Objects.requireNonNull(table, "the table to select from");
        return new SelectClauses(table, joins, where, groupBy, having, orderBy, limit, offset);
    }

    SelectClauses plusJoin(Join join) {
        return new SelectClauses(from, plus(joins, List.of(join)), where, groupBy, having, orderBy, limit, offset);
    }

    SelectClauses plusWhere(Condition condition) {
        return new SelectClauses(from, joins, and(where, condition), groupBy, having, orderBy, limit, offset);
    }

    SelectClauses plusGroupBy(List<Expression<?>> expressions) {
        return new SelectClauses(from, joins, where, plus(groupBy, expressions), having, orderBy, limit, offset);
    }

    SelectClauses plusHaving(Condition condition) {
        return new SelectClauses(from, joins, where, groupBy, and(having, condition), orderBy, limit, offset);
    }

    SelectClauses plusOrderBy(List<Order> orders) {
        return new SelectClauses(from, joins, where, groupBy, having, plus(orderBy, orders), limit, offset);
    }

    SelectClauses withLimit(long rows) {
        return new SelectClauses(from, joins, where, groupBy, having, orderBy, notNegative("limit", rows), offset);
    }

    SelectClauses withOffset(long rows) {
        return new SelectClauses(from, joins, where, groupBy, having, orderBy, limit, notNegative("offset", rows));
    }

    private static Condition and(@Nullable Condition first, Condition second) {
        Objects.requireNonNull(second, "the condition");
        return first == null ? second : first.and(second);
    }

    private static <T> List<T> plus(List<T> first, List<T> second) {
        if (first.isEmpty()) {
            return second;
        }
        List<T> both = new ArrayList<>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return Collections.unmodifiableList(both);
    }

    private static long notNegative(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("A negative " + clause + ": " + rows);
        }
        return rows;
    }
}
