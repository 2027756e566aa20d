package dev.vorm.query;

/**
 * An expression whose values have an order.
 *
 * @param <T> the Java type of the value
 */
public sealed interface ComparableExpression<T> extends Expression<T>
        permits ComparableColumn, TextExpression, NumberExpression, AsComparable {
    /** {@code this < value}. */
    default Condition lt(T value) {
        return Comparison.of(this, Operator.LESS, value);
    }

    /** {@code this < other}. */
    default Condition lt(Expression<T> other) {
        return new Comparison(this, Operator.LESS, other);
    }

    /** {@code this <= value}. */
    default Condition le(T value) {
        return Comparison.of(this, Operator.LESS_OR_EQUAL, value);
    }

    /** {@code this <= other}. */
    default Condition le(Expression<T> other) {
        return new Comparison(this, Operator.LESS_OR_EQUAL, other);
    }

    /** {@code this > value}. */
    default Condition gt(T value) {
        return Comparison.of(this, Operator.GREATER, value);
    }

    /** {@code this > other}. */
    default Condition gt(Expression<T> other) {
        return new Comparison(this, Operator.GREATER, other);
    }

    /** {@code this >= value}. */
    default Condition ge(T value) {
        return Comparison.of(this, Operator.GREATER_OR_EQUAL, value);
    }

    /** {@code this >= other}. */
    default Condition ge(Expression<T> other) {
        return new Comparison(this, Operator.GREATER_OR_EQUAL, other);
    }

    /** {@code this BETWEEN low AND high}: both ends belong to it. */
    default Condition between(T low, T high) {
        return new Between(this, Value.compared(low, type()), Value.compared(high, type()));
    }

    /** {@code this BETWEEN low AND high}: both ends belong to it. */
    default Condition between(Expression<T> low, Expression<T> high) {
        return new Between(this, low, high);
    }
}
