package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;

/**
 * An expression whose value is an interval.
 *
 * @param <T> the Java type of the value
 */
public sealed interface IntervalExpression<T> extends OrderedExpression<T>, Typed<T, IntervalExpression<T>>
        permits AsInterval, IntervalAggregate, IntervalColumn {
    @Override
    default IntervalExpression<T> wrap(Expression<T> expression) {
        return new AsInterval<>(expression);
    }

    /** {@code this + value}. */
    default IntervalExpression<T> plus(T value) {
        return plus(Value.argument(value, type()));
    }

    /** {@code this + other}. */
    default IntervalExpression<T> plus(Expression<T> other) {
        return new AsInterval<>(Composed.infix(this, " + ", other, Precedence.SUM, type()));
    }

    /** {@code this - value}. */
    default IntervalExpression<T> minus(T value) {
        return minus(Value.argument(value, type()));
    }

    /** {@code this - other}. */
    default IntervalExpression<T> minus(Expression<T> other) {
        return new AsInterval<>(Composed.infix(this, " - ", other, Precedence.SUM, type()));
    }

    /** {@code this * value}; parts of months become days, and parts of days hours. */
    default IntervalExpression<T> times(double value) {
        return times(new AsNumber<>(new Value<>(value, SqlType.DOUBLE)));
    }

    /** {@code this * number}; parts of months become days, and parts of days hours. */
    default IntervalExpression<T> times(NumberExpression<?> number) {
        return new AsInterval<>(Composed.infix(this, " * ", Arithmetic.asReal(number), Precedence.PRODUCT, type()));
    }

    /** {@code this / value}; parts of months become days, and parts of days hours. */
    default IntervalExpression<T> dividedBy(double value) {
        return dividedBy(new AsNumber<>(new Value<>(value, SqlType.DOUBLE)));
    }

    /** {@code this / number}; parts of months become days, and parts of days hours. */
    default IntervalExpression<T> dividedBy(NumberExpression<?> number) {
        return new AsInterval<>(Composed.infix(this, " / ", Arithmetic.asReal(number), Precedence.PRODUCT, type()));
    }

    /** {@code -this}. */
    default IntervalExpression<T> negated() {
        return new AsInterval<>(
                new Words().word("-").operand(Operand.of(this, Precedence.SIGN)).derived(type(), Precedence.SIGN));
    }

    /** A field of it, as a {@code numeric}; {@code EPOCH} is all of it in seconds, with 30 days in a month. */
    default NumberExpression<BigDecimal> extract(DateField field) {
        return new AsNumber<>(field.of(this));
    }
}
