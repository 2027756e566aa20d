package dev.vorm.query;

import dev.vorm.type.MultiRange;
import dev.vorm.type.Range;
import dev.vorm.type.SqlType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;

/** Any function and any operator. */
abstract class Functions extends Documents {
    Functions() {}

    /**
     * A call of any function; see {@link #asText}, {@link #asNumber} and the others for what can be asked of its value.
     *
     * @param name its name as PostgreSQL has it, in small letters in most cases; with its schema and a dot before, if need be. It is
     *     quoted
     * @param type the type of its value
     */
    public static <T> Expression<T> fn(String name, SqlType<T> type, Expression<?>... arguments) {
        return Composed.call(Operators.function(name), type, arguments);
    }

    /**
     * A call of any function whose value has the type that a Java class stands for; others need their {@link SqlType}.
     *
     * @throws IllegalArgumentException when the class stands for none
     */
    public static <T> Expression<T> fn(String name, Class<T> javaType, Expression<?>... arguments) {
        return fn(name, SqlType.of(javaType), arguments);
    }

    /**
     * Two expressions with any operator between them; see {@link #asText}, {@link #asNumber} and the others for what can be asked of
     * the value.
     *
     * @param operator of the characters that PostgreSQL allows in one; others are refused with an {@link IllegalArgumentException}
     * @param type the type of the value
     */
    public static <T> Expression<T> op(Expression<?> left, String operator, Expression<?> right, SqlType<T> type) {
        return Composed.infix(
                left, " " + Operators.checked(operator) + " ", right, Operators.precedence(operator), type);
    }

    /** An expression as text. */
    public static TextExpression asText(Expression<String> expression) {
        return new AsText(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as one whose values have an order. */
    public static <T> ComparableExpression<T> asComparable(Expression<T> expression) {
        return new AsComparable<>(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as one of whose values PostgreSQL knows the smallest and the largest. */
    public static <T> OrderedExpression<T> asOrdered(Expression<T> expression) {
        return new AsOrdered<>(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as a number. */
    public static <T extends Number> NumberExpression<T> asNumber(Expression<T> expression) {
        return new AsNumber<>(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as a condition. */
    public static Condition asCondition(Expression<Boolean> expression) {
        return new AsCondition(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as a date. */
    public static DateExpression asDate(Expression<LocalDate> expression) {
        return new AsDate(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as a time of day. */
    public static TimeExpression asTime(Expression<LocalTime> expression) {
        return new AsTime(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as an array. */
    public static <T> ArrayExpression<List<T>, T> asArray(Expression<List<T>> expression) {
        return new AsArray<>(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as a range. */
    public static <T extends Comparable<? super T>> RangeExpression<T> asRange(Expression<Range<T>> expression) {
        return new AsRange<>(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as a multirange. */
    public static <T extends Comparable<? super T>> MultiRangeExpression<T> asMultiRange(
            Expression<MultiRange<T>> expression) {
        return new AsMultiRange<>(Objects.requireNonNull(expression, "the expression"));
    }

    /** An expression as a point in time, or a date with a time; refused with an {@link IllegalArgumentException} when it has another type. */
    public static <T> TimestampExpression<T> asTimestamp(Expression<T> expression) {
        return new AsTimestamp<>(
                Operators.require(expression, "timestamp with time zone", "timestamp without time zone"));
    }

    /** An expression as an interval; refused with an {@link IllegalArgumentException} when it has another type. */
    public static <T> IntervalExpression<T> asInterval(Expression<T> expression) {
        return new AsInterval<>(Operators.require(expression, "interval"));
    }

    /** An expression as JSON; refused with an {@link IllegalArgumentException} when it has another type. */
    public static <T> JsonExpression<T> asJson(Expression<T> expression) {
        return new AsJson<>(Operators.require(expression, "json", "jsonb"));
    }

    /** An expression as an address; refused with an {@link IllegalArgumentException} when it has another type. */
    public static <T> InetExpression<T> asInet(Expression<T> expression) {
        return new AsInet<>(Operators.require(expression, "inet", "cidr"));
    }
}
