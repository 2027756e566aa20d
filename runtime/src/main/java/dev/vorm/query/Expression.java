package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Arrays;
import java.util.Collection;

/**
 * Something that has a value in each row: a column, an aggregate, a value of the application. Immutable.
 *
 * <p>A comparison with a value sends the value as a bind; {@code null} is refused with an {@link
 * IllegalArgumentException}, because no comparison with NULL is ever true: use {@link #isNull()}.
 *
 * @param <T> the Java type of the value
 */
public sealed interface Expression<T> extends Selectable<T>
        permits Column, ComparableExpression, Condition, Value, Composed, InList, AggregateCall, Subquery, Elements {
    /** The PostgreSQL type of the value. */
    SqlType<T> type();

    /** Tells a visitor what this expression is made of. */
    void accept(ExpressionVisitor visitor);

    /** {@code this = value}. */
    default Condition eq(T value) {
        return eq(Value.compared(value, type()));
    }

    /** {@code this = other}. */
    default Condition eq(Expression<T> other) {
        return Composed.test(this, " = ", other, Precedence.COMPARISON);
    }

    /** {@code this <> value}. */
    default Condition ne(T value) {
        return ne(Value.compared(value, type()));
    }

    /** {@code this <> other}. */
    default Condition ne(Expression<T> other) {
        return Composed.test(this, " <> ", other, Precedence.COMPARISON);
    }

    /** Whether this is one of the values; with no values, never. All of them travel as one bind. */
    default Condition in(Collection<? extends T> values) {
        return InList.of(this, values, false);
    }

    /** Whether this is one of the values. All of them travel as one bind. */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition in(T... values) {
        return InList.of(this, Arrays.asList(values), false);
    }

    /** Whether this is none of the values; with no values, always. All of them travel as one bind. */
    default Condition notIn(Collection<? extends T> values) {
        return InList.of(this, values, true);
    }

    /** Whether this is none of the values. All of them travel as one bind. */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition notIn(T... values) {
        return InList.of(this, Arrays.asList(values), true);
    }

    /** Whether this is one of the values that a query gives. */
    default Condition in(Select1<? extends T> query) {
        return Composed.test(this, " IN ", query.value(), Precedence.LIKE);
    }

    /** Whether this is none of the values that a query gives; unknown when one of them is NULL. */
    default Condition notIn(Select1<? extends T> query) {
        return Composed.test(this, " NOT IN ", query.value(), Precedence.LIKE);
    }

    /** {@code this IS NULL}. */
    default Condition isNull() {
        return Composed.test(this, " IS NULL");
    }

    /** {@code this IS NOT NULL}. */
    default Condition isNotNull() {
        return Composed.test(this, " IS NOT NULL");
    }

    /** Sorts from small to large; PostgreSQL puts NULL last. */
    default Order asc() {
        return new Order(this, false, null);
    }

    /** Sorts from large to small; PostgreSQL puts NULL first. */
    default Order desc() {
        return new Order(this, true, null);
    }
}
