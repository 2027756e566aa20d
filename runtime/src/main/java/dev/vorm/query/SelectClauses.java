package dev.vorm.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of a select after the list of what it selects. Immutable.
 *
 * @param with queries before it that it names or that are to be run with it
 * @param distinct whether and how equal rows become one: null for not, empty for rows that are equal in all
 * @param from the first table, or null for none
 * @param joins the tables joined to it
 * @param where which rows, or null for all
 * @param groupBy what makes a group
 * @param having which groups, or null for all
 * @param orderBy what the rows are sorted by
 * @param limit how many rows at most, or null for all
 * @param withTies whether the rows that are sorted equal to the last one come, too
 * @param offset how many rows to leave out first, or null for none
 */
public record SelectClauses(
        List<Derived<?>> with,
        @Nullable List<Expression<?>> distinct,
        @Nullable Table<?> from,
        List<Join> joins,
        @Nullable Condition where,
        List<Grouping> groupBy,
        @Nullable Condition having,
        List<Order> orderBy,
        @Nullable Long limit,
        boolean withTies,
        @Nullable Long offset) {

    static final SelectClauses NONE =
            new SelectClauses(List.of(), null, null, List.of(), null, List.of(), null, List.of(), null, false, null);

    /** A table that is selected first, or whose projection is, is the one to select from. */
    static SelectClauses of(Selectable<?> selected) {
        if (selected instanceof Projection<?> projection) {
            return NONE.withFrom(projection.table());
        }
        return selected instanceof Table<?> table ? NONE.withFrom(table) : NONE;
    }

    /** The table of the first join where its condition is true, and the other joins. */
    static SelectClauses of(List<Join> joins) {
        Join first = joins.get(0);
        SelectClauses clauses = NONE.withFrom(first.table()).plusWhere(Objects.requireNonNull(first.on()));
        for (Join join : joins.subList(1, joins.size())) {
            clauses = clauses.plusJoin(join);
        }
        return clauses;
    }

    SelectClauses plusWith(Derived<?> common) {
        if (!common.isCommon()) {
            throw new IllegalArgumentException(
                    "The query " + common.alias() + " stands in FROM: make one that stands before by common(...)");
        }
        return new SelectClauses(
                plus(with, List.of(common)),
                distinct,
                from,
                joins,
                where,
                groupBy,
                having,
                orderBy,
                limit,
                withTies,
                offset);
    }

    SelectClauses withDistinct(List<Expression<?>> expressions) {
        return new SelectClauses(
                with, expressions, from, joins, where, groupBy, having, orderBy, limit, withTies, offset);
    }

    SelectClauses withFrom(Table<?> table) {
        Objects.requireNonNull(table, "the table to select from");
        return new SelectClauses(
                with, distinct, table, joins, where, groupBy, having, orderBy, limit, withTies, offset);
    }

    SelectClauses plusJoin(Join join) {
        return new SelectClauses(
                with,
                distinct,
                from,
                plus(joins, List.of(join)),
                where,
                groupBy,
                having,
                orderBy,
                limit,
                withTies,
                offset);
    }

    SelectClauses plusWhere(Condition condition) {
        return new SelectClauses(
                with, distinct, from, joins, and(where, condition), groupBy, having, orderBy, limit, withTies, offset);
    }

    SelectClauses plusGroupBy(List<Grouping> groupings) {
        return new SelectClauses(
                with, distinct, from, joins, where, plus(groupBy, groupings), having, orderBy, limit, withTies, offset);
    }

    SelectClauses plusHaving(Condition condition) {
        return new SelectClauses(
                with, distinct, from, joins, where, groupBy, and(having, condition), orderBy, limit, withTies, offset);
    }

    SelectClauses plusOrderBy(List<Order> orders) {
        return new SelectClauses(
                with, distinct, from, joins, where, groupBy, having, plus(orderBy, orders), limit, withTies, offset);
    }

    SelectClauses withLimit(long rows, boolean ties) {
        return new SelectClauses(
                with, distinct, from, joins, where, groupBy, having, orderBy, notNegative("limit", rows), ties, offset);
    }

    SelectClauses withOffset(long rows) {
        return new SelectClauses(
                with,
                distinct,
                from,
                joins,
                where,
                groupBy,
                having,
                orderBy,
                limit,
                withTies,
                notNegative("offset", rows));
    }

    SelectClauses unsorted() {
        return new SelectClauses(with, distinct, from, joins, where, groupBy, having, List.of(), null, false, null);
    }

    static @Nullable Condition and(@Nullable Condition first, Condition second) {
        Objects.requireNonNull(second, "the condition");
        if (second instanceof Absent) {
            return first;
        }
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

    static long notNegative(String clause, long rows) {
        if (rows < 0) {
            throw new IllegalArgumentException("A negative " + clause + ": " + rows);
        }
        return rows;
    }
}
