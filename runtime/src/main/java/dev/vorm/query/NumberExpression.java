package dev.vorm.query;

import dev.vorm.type.SqlType;

/**
 * An expression whose value is a number. Arithmetic takes numbers of the same type and gives that type, as in PostgreSQL; see the
 * casts for others. It gives NULL for NULL, and fails on the server where the result does not fit the type.
 *
 * @param <T> the Java type of the number
 */
public sealed interface NumberExpression<T extends Number> extends OrderedExpression<T>, Typed<T, NumberExpression<T>>
        permits NumberColumn, AsNumber, NumberAggregate {
    @Override
    default NumberExpression<T> wrap(Expression<T> expression) {
        return new AsNumber<>(expression);
    }

    /** {@code this + value}. */
    default NumberExpression<T> plus(T value) {
        return plus(Value.argument(value, Plain.type(type())));
    }

    /** {@code this + other}. */
    default NumberExpression<T> plus(Expression<T> other) {
        return Arithmetic.of(this, " + ", other, Precedence.SUM);
    }

    /** {@code this - value}. */
    default NumberExpression<T> minus(T value) {
        return minus(Value.argument(value, Plain.type(type())));
    }

    /** {@code this - other}. */
    default NumberExpression<T> minus(Expression<T> other) {
        return Arithmetic.of(this, " - ", other, Precedence.SUM);
    }

    /** {@code this * value}. */
    default NumberExpression<T> times(T value) {
        return times(Value.argument(value, Plain.type(type())));
    }

    /** {@code this * other}. */
    default NumberExpression<T> times(Expression<T> other) {
        return Arithmetic.of(this, " * ", other, Precedence.PRODUCT);
    }

    /** {@code this / value}; whole numbers are cut toward zero. Fails on the server when it is zero. */
    default NumberExpression<T> dividedBy(T value) {
        return dividedBy(Value.argument(value, Plain.type(type())));
    }

    /** {@code this / other}; whole numbers are cut toward zero. Fails on the server when it is zero. */
    default NumberExpression<T> dividedBy(Expression<T> other) {
        return Arithmetic.of(this, " / ", other, Precedence.PRODUCT);
    }

    /**
     * {@code this % value}: what a division leaves, with the sign of this; {@code real} and {@code double precision} are refused with an {@link
     * IllegalArgumentException}.
     */
    default NumberExpression<T> modulo(T value) {
        return modulo(Value.argument(value, Plain.type(type())));
    }

    /**
     * {@code this % other}: what a division leaves, with the sign of this; {@code real} and {@code double precision} are refused with an {@link
     * IllegalArgumentException}.
     */
    default NumberExpression<T> modulo(Expression<T> other) {
        return Arithmetic.of(Arithmetic.exact(this), " % ", other, Precedence.PRODUCT);
    }

    /** {@code -this}. */
    default NumberExpression<T> negated() {
        return new AsNumber<>(new Words()
                .word("-")
                .operand(Operand.of(this, Precedence.SIGN))
                .derived(Plain.type(type()), Precedence.SIGN));
    }

    /** Without its sign. */
    default NumberExpression<T> abs() {
        return new AsNumber<>(Composed.call("abs", Plain.type(type()), this));
    }

    /** The next whole number that is not smaller. */
    default NumberExpression<T> ceil() {
        return Arithmetic.rounded("ceil", this);
    }

    /** The next whole number that is not larger. */
    default NumberExpression<T> floor() {
        return Arithmetic.rounded("floor", this);
    }

    /** The nearest whole number; of two the one further from zero, but of {@code double precision} and {@code real} the even one. */
    default NumberExpression<T> round() {
        return Arithmetic.rounded("round", this);
    }

    /** The nearest number with so many digits after the point, or zeros before it when negative; of two the one further from zero. */
    default NumberExpression<T> round(int digits) {
        return Arithmetic.numeric("round", this, Value.argument(digits));
    }

    /** The whole number toward zero. */
    default NumberExpression<T> trunc() {
        return Arithmetic.rounded("trunc", this);
    }

    /** The number toward zero with so many digits after the point, or zeros before it when negative. */
    default NumberExpression<T> trunc(int digits) {
        return Arithmetic.numeric("trunc", this, Value.argument(digits));
    }

    /** -1, 0 or 1. */
    default NumberExpression<T> sign() {
        return Arithmetic.cast("sign", this);
    }

    /** The square root; fails on the server when this is negative. */
    default NumberExpression<Double> sqrt() {
        return Arithmetic.real("sqrt", this);
    }

    /** The cube root. */
    default NumberExpression<Double> cbrt() {
        return Arithmetic.real("cbrt", this);
    }

    /** e to the power of this. */
    default NumberExpression<Double> exp() {
        return Arithmetic.real("exp", this);
    }

    /** The natural logarithm; fails on the server when this is not positive. */
    default NumberExpression<Double> ln() {
        return Arithmetic.real("ln", this);
    }

    /** The logarithm to base 10; fails on the server when this is not positive. */
    default NumberExpression<Double> log10() {
        return Arithmetic.real("log10", this);
    }

    /** This to the power of a number. */
    default NumberExpression<Double> power(double exponent) {
        return Arithmetic.real("power", this, new Value<>(exponent, SqlType.DOUBLE));
    }

    /** This to the power of another. */
    default NumberExpression<Double> power(NumberExpression<?> exponent) {
        return Arithmetic.real("power", this, exponent);
    }

    /** The bits that both have: {@code &}. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> bitAnd(T value) {
        return bitAnd(Value.argument(value, type()));
    }

    /** The bits that both have: {@code &}. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> bitAnd(Expression<T> other) {
        return Arithmetic.of(Arithmetic.whole(this), " & ", other, Precedence.OPERATOR);
    }

    /** The bits that one of them has: {@code |}. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> bitOr(T value) {
        return bitOr(Value.argument(value, type()));
    }

    /** The bits that one of them has: {@code |}. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> bitOr(Expression<T> other) {
        return Arithmetic.of(Arithmetic.whole(this), " | ", other, Precedence.OPERATOR);
    }

    /** The bits that one of them has and the other has not: {@code #}. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> bitXor(T value) {
        return bitXor(Value.argument(value, type()));
    }

    /** The bits that one of them has and the other has not: {@code #}. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> bitXor(Expression<T> other) {
        return Arithmetic.of(Arithmetic.whole(this), " # ", other, Precedence.OPERATOR);
    }

    /** The bits that this has not. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> bitNot() {
        return new AsNumber<>(new Words()
                .word("~ ")
                .operand(Operand.of(Arithmetic.whole(this), Precedence.OPERATOR))
                .derived(type(), Precedence.OPERATOR));
    }

    /** The bits so many places up. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> shiftLeft(int places) {
        return new AsNumber<>(
                Composed.infix(Arithmetic.whole(this), " << ", Value.argument(places), Precedence.OPERATOR, type()));
    }

    /** The bits so many places down. Numbers that are not whole are refused with an {@link IllegalArgumentException}. */
    default NumberExpression<T> shiftRight(int places) {
        return new AsNumber<>(
                Composed.infix(Arithmetic.whole(this), " >> ", Value.argument(places), Precedence.OPERATOR, type()));
    }
}
