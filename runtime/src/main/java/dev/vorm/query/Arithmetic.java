package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Set;

/** Functions and operators of numbers, each with the type that PostgreSQL gives it. */
final class Arithmetic {
    private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");
    private static final Set<String> FLOATING = Set.of("real", "double precision");
    private static final String NUMERIC = "numeric";

    private Arithmetic() {}

    /** Two numbers of the same type with an operator between them. */
    static <T extends Number> NumberExpression<T> of(
            NumberExpression<T> left, String operator, Expression<T> right, Precedence precedence) {
        return new AsNumber<>(new Words()
                .operand(Operand.first(left, precedence))
                .word(operator)
                .operand(Operand.of(right, precedence).inferred())
                .derived(Plain.type(left.type()), precedence));
    }

    /** One more than a number, without a bind. */
    static <T> Expression<T> next(Expression<T> number) {
        return new Words()
                .operand(Operand.first(number, Precedence.SUM))
                .word(" + 1")
                .derived(number.type(), Precedence.SUM);
    }

    /** A function that does nothing to whole numbers, and to {@code real} what it does to {@code double precision}. */
    static <T extends Number> NumberExpression<T> rounded(String function, NumberExpression<T> number) {
        return WHOLE.contains(number.type().name()) ? number : cast(function, number);
    }

    /** A function that only {@code numeric} and {@code double precision} have. */
    static <T extends Number> NumberExpression<T> cast(String function, NumberExpression<T> number) {
        SqlType<T> type = Plain.type(number.type());
        String name = type.name();
        return new AsNumber<>(
                name.equals(NUMERIC) || name.equals(SqlType.DOUBLE.name())
                        ? Composed.call(function, type, number)
                        : Composed.call(function, SqlType.DOUBLE, number).cast(type));
    }

    /** A function that only {@code numeric} has. */
    static <T extends Number> NumberExpression<T> numeric(
            String function, NumberExpression<T> number, Expression<Integer> digits) {
        SqlType<T> type = Plain.type(number.type());
        return new AsNumber<>(
                type.name().equals(NUMERIC)
                        ? Composed.call(function, type, number, digits)
                        : Composed.call(function, SqlType.NUMERIC, number.cast(SqlType.NUMERIC), digits)
                                .cast(type));
    }

    /** A function of {@code double precision}. */
    static NumberExpression<Double> real(String function, Expression<?>... numbers) {
        Expression<?>[] real = numbers.clone();
        for (int i = 0; i < real.length; i++) {
            real[i] = asReal(real[i]);
        }
        return new AsNumber<>(Composed.call(function, SqlType.DOUBLE, real));
    }

    /** A number as {@code double precision}. */
    static Expression<?> asReal(Expression<?> number) {
        return number.type().name().equals(SqlType.DOUBLE.name()) ? number : number.cast(SqlType.DOUBLE);
    }

    /** Refuses numbers that have no bits to ask for. */
    static <T extends Number> NumberExpression<T> whole(NumberExpression<T> number) {
        if (!WHOLE.contains(number.type().name())) {
            throw new IllegalArgumentException(
                    "Only smallint, integer and bigint have operators for bits, not " + number.type());
        }
        return number;
    }

    /** Refuses numbers of which PostgreSQL knows no remainder. */
    static <T extends Number> NumberExpression<T> exact(NumberExpression<T> number) {
        if (FLOATING.contains(number.type().name())) {
            throw new IllegalArgumentException(number.type() + " has no remainder: cast it to numeric first");
        }
        return number;
    }
}
