package dev.vorm.query;

/**
 * An expression whose values have an order.
 *
 * @param <T> the Java type of the value
 */
public sealed interface ComparableExpression<T> extends Expression<T>
        permits ComparableColumn, TextExpression, NumberExpression, AsComparable, ComparableAggregate {
    /** {@code this < value}. */
    default Condition lt(T value) {
        return lt(Value.compared(value, type()));
    }

    /** {@code this < other}. */
    default Condition lt(Expression<T> other) {
        return Composed.test(this, " < ", other, Precedence.COMPARISON);
    }

    /** {@code this <= value}. */
    default Condition le(T value) {
        return le(Value.compared(value, type()));
    }

    /** {@code this <= other}. */
    default Condition le(Expression<T> other) {
        return Composed.test(this, " <= ", other, Precedence.COMPARISON);
    }

    /** {@code this > value}. */
    default Condition gt(T value) {
        return gt(Value.compared(value, type()));
    }

    /** {@code this > other}. */
    default Condition gt(Expression<T> other) {
        return Composed.test(this, " > ", other, Precedence.COMPARISON);
    }

    /** {@code this >= value}. */
    default Condition ge(T value) {
        return ge(Value.compared(value, type()));
    }

    /** {@code this >= other}. */
    default Condition ge(Expression<T> other) {
        return Composed.test(this, " >= ", other, Precedence.COMPARISON);
    }

    /** {@code this BETWEEN low AND high}: both ends belong to it. */
    default Condition between(T low, T high) {
        return between(Value.compared(low, type()), Value.compared(high, type()));
    }

    /** {@code this BETWEEN low AND high}: both ends belong to it. */
    default Condition between(Expression<T> low, Expression<T> high) {
        return Composed.between(this, " BETWEEN ", low, high);
    }
}
