package dev.vorm.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An expression whose values have an order.
 *
 * @param <T> the Java type of the value
 */
public sealed interface ComparableExpression<T> extends Expression<T>
        permits AsComparable, ComparableColumn, MultiRangeExpression, OrderedExpression, RangeExpression {
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

    /** {@code this < ANY (...)} or {@code this < ALL (...)}. */
    default Condition lt(Quantified<? extends T> others) {
        return others.test(this, " < ");
    }

    /** {@code this < value}, or no condition at all when there is no value. */
    default Condition ltIfPresent(@Nullable T value) {
        return value == null ? Absent.CONDITION : lt(value);
    }

    /** {@code this < value}, or no condition at all when there is no value. */
    default Condition ltIfPresent(Optional<? extends T> value) {
        return value.isPresent() ? lt(value.get()) : Absent.CONDITION;
    }

    /** {@code this <= ANY (...)} or {@code this <= ALL (...)}. */
    default Condition le(Quantified<? extends T> others) {
        return others.test(this, " <= ");
    }

    /** {@code this <= value}, or no condition at all when there is no value. */
    default Condition leIfPresent(@Nullable T value) {
        return value == null ? Absent.CONDITION : le(value);
    }

    /** {@code this <= value}, or no condition at all when there is no value. */
    default Condition leIfPresent(Optional<? extends T> value) {
        return value.isPresent() ? le(value.get()) : Absent.CONDITION;
    }

    /** {@code this > ANY (...)} or {@code this > ALL (...)}. */
    default Condition gt(Quantified<? extends T> others) {
        return others.test(this, " > ");
    }

    /** {@code this > value}, or no condition at all when there is no value. */
    default Condition gtIfPresent(@Nullable T value) {
        return value == null ? Absent.CONDITION : gt(value);
    }

    /** {@code this > value}, or no condition at all when there is no value. */
    default Condition gtIfPresent(Optional<? extends T> value) {
        return value.isPresent() ? gt(value.get()) : Absent.CONDITION;
    }

    /** {@code this >= ANY (...)} or {@code this >= ALL (...)}. */
    default Condition ge(Quantified<? extends T> others) {
        return others.test(this, " >= ");
    }

    /** {@code this >= value}, or no condition at all when there is no value. */
    default Condition geIfPresent(@Nullable T value) {
        return value == null ? Absent.CONDITION : ge(value);
    }

    /** {@code this >= value}, or no condition at all when there is no value. */
    default Condition geIfPresent(Optional<? extends T> value) {
        return value.isPresent() ? ge(value.get()) : Absent.CONDITION;
    }

    /** {@code this NOT BETWEEN low AND high}: below or above both ends. */
    default Condition notBetween(T low, T high) {
        return notBetween(Value.compared(low, type()), Value.compared(high, type()));
    }

    /** {@code this NOT BETWEEN low AND high}: below or above both ends. */
    default Condition notBetween(Expression<T> low, Expression<T> high) {
        return Composed.between(this, " NOT BETWEEN ", low, high);
    }

    /** {@code this BETWEEN SYMMETRIC one AND other}: whichever of the ends is the lower one. */
    default Condition betweenSymmetric(T one, T other) {
        return betweenSymmetric(Value.compared(one, type()), Value.compared(other, type()));
    }

    /** {@code this BETWEEN SYMMETRIC one AND other}: whichever of the ends is the lower one. */
    default Condition betweenSymmetric(Expression<T> one, Expression<T> other) {
        return Composed.between(this, " BETWEEN SYMMETRIC ", one, other);
    }
}
