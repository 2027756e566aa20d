package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows of two queries together. Immutable: each method gives a new one.
 *
 * @param <T> what is read from a row
 */
public final class SetQuery<T> implements SelectQuery<T> {
    private final SelectQuery<T> left;
    private final Operation operation;
    private final SelectQuery<? extends T> right;
    private final List<Order> orderBy;
    private final @Nullable Long limit;
    private final @Nullable Long offset;

    /** Which rows there are. */
    public enum Operation {
        UNION,
        UNION_ALL,
        INTERSECT,
        INTERSECT_ALL,
        EXCEPT,
        EXCEPT_ALL
    }

    SetQuery(
            SelectQuery<T> left,
            Operation operation,
            SelectQuery<? extends T> right,
            List<Order> orderBy,
            @Nullable Long limit,
            @Nullable Long offset) {
        this.left = left;
        this.operation = operation;
        this.right = Objects.requireNonNull(right, "the other query");
        this.orderBy = orderBy;
        this.limit = limit;
        this.offset = offset;
    }

    static <T> SetQuery<T> of(SelectQuery<T> left, Operation operation, SelectQuery<? extends T> right) {
        Fetch.requireNone(left);
        Fetch.requireNone(right);
        SetQuery<T> both = new SetQuery<>(left, operation, right, List.of(), null, null);
        int columns = left.selection().expressions().size();
        int others = right.selection().expressions().size();
        if (columns != others) {
            throw new IllegalArgumentException(
                    "The queries of a " + operation + " select " + columns + " and " + others + " columns");
        }
        return both;
    }

    /** Sorts the rows by what the first query selects, after the orders given before; fails when it does not select that. */
    public SetQuery<T> orderBy(Order... orders) {
        List<Order> all = new ArrayList<>(orderBy);
        all.addAll(List.of(orders));
        for (Order order : orders) {
            position(order);
        }
        return new SetQuery<>(left, operation, right, List.copyOf(all), limit, offset);
    }

    /** Which of the columns an order is of, from 1. */
    public int position(Order order) {
        int index = selection().expressions().indexOf(order.expression());
        if (index < 0) {
            throw new IllegalArgumentException("The rows of a " + operation
                    + " are sorted by what its first query selects, which is not " + order.expression());
        }
        return index + 1;
    }

    /** At most so many rows; fails when negative. */
    public SetQuery<T> limit(long rows) {
        return new SetQuery<>(left, operation, right, orderBy, SelectClauses.notNegative("limit", rows), offset);
    }

    /** Leaves out so many rows first; fails when negative. */
    public SetQuery<T> offset(long rows) {
        return new SetQuery<>(left, operation, right, orderBy, limit, SelectClauses.notNegative("offset", rows));
    }

    @Override
    public SetQuery<T> first() {
        return limit(limit == null ? 1 : Math.min(limit, 1));
    }

    /** The rows alone, in no order and all of them. */
    public SetQuery<T> unsorted() {
        return new SetQuery<>(left, operation, right, List.of(), null, null);
    }

    /** The first query, which says what is read from a row. */
    public SelectQuery<T> left() {
        return left;
    }

    /** Which rows there are. */
    public Operation operation() {
        return operation;
    }

    /** The other query. */
    public SelectQuery<? extends T> right() {
        return right;
    }

    /** What the rows are sorted by. */
    public List<Order> orderBy() {
        return orderBy;
    }

    /** How many rows at most, or null for all. */
    public @Nullable Long limit() {
        return limit;
    }

    /** How many rows to leave out first, or null for none. */
    public @Nullable Long offset() {
        return offset;
    }

    @Override
    public Selection<T> selection() {
        return left.selection();
    }

    @Override
    public String toString() {
        return StatementText.of(this, left + " " + operation + " " + right);
    }
}
