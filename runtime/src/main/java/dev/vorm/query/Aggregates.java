package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.util.List;

/** Functions of the rows of a group, or of all rows when there is no GROUP BY. */
abstract class Aggregates extends Choices {
    Aggregates() {}

    /** The number of rows. */
    public static NumberAggregate<Long> count() {
        return new NumberAggregate<>(AggregateCall.open("count", SqlType.BIGINT));
    }

    /** The number of rows in which an expression is not NULL. */
    public static NumberAggregate<Long> count(Expression<?> expression) {
        return new NumberAggregate<>(AggregateCall.open("count", SqlType.BIGINT, expression));
    }

    /** The sum, in the type of the numbers themselves; NULL when there are none. */
    public static <T extends Number> NumberAggregate<T> sum(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateCall.of("sum", Plain.type(expression.type()), expression));
    }

    // The bounds of N look odd for the sake of erasure: overloads need one of their own each.

    /** The sum of {@code smallint}, a {@code bigint}; NULL when there are none. */
    public static <N extends ComparableExpression<Short> & NumberExpression<Short>> NumberAggregate<Long> sum(
            N expression) {
        return new NumberAggregate<>(AggregateCall.of("sum", SqlType.BIGINT, expression));
    }

    /** The sum of {@code integer}, a {@code bigint}; NULL when there are none. */
    public static <N extends Expression<Integer> & NumberExpression<Integer>> NumberAggregate<Long> sum(N expression) {
        return new NumberAggregate<>(AggregateCall.of("sum", SqlType.BIGINT, expression));
    }

    /** The sum of {@code bigint}, a {@code numeric}; NULL when there are none. */
    @SuppressWarnings("ExtendsObject") // the erasure of its own
    public static <N extends Object & NumberExpression<Long>> NumberAggregate<BigDecimal> sum(N expression) {
        return new NumberAggregate<>(AggregateCall.of("sum", SqlType.NUMERIC, expression));
    }

    /** The average of exact numbers, a {@code numeric}; NULL when there are none. */
    public static NumberAggregate<BigDecimal> avg(NumberExpression<?> expression) {
        return new NumberAggregate<>(AggregateCall.of("avg", SqlType.NUMERIC, expression));
    }

    /** The average of {@code real}, a {@code double precision}; NULL when there are none. */
    public static <N extends ComparableExpression<Float> & NumberExpression<Float>> NumberAggregate<Double> avg(
            N expression) {
        return new NumberAggregate<>(AggregateCall.of("avg", SqlType.DOUBLE, expression));
    }

    /** The average of {@code double precision}; NULL when there are none. */
    public static <N extends Expression<Double> & NumberExpression<Double>> NumberAggregate<Double> avg(N expression) {
        return new NumberAggregate<>(AggregateCall.of("avg", SqlType.DOUBLE, expression));
    }

    /** The smallest value; NULL when there is none. */
    public static <T> OrderedAggregate<T> min(OrderedExpression<T> expression) {
        return new OrderedAggregate<>(AggregateCall.of("min", expression.type(), expression));
    }

    /** The smallest text; NULL when there is none. */
    public static TextAggregate min(TextExpression expression) {
        return new TextAggregate(AggregateCall.of("min", expression.type(), expression));
    }

    /** The smallest number; NULL when there is none. */
    public static <T extends Number> NumberAggregate<T> min(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateCall.of("min", expression.type(), expression));
    }

    /** The earliest date; NULL when there is none. */
    public static DateAggregate min(DateExpression expression) {
        return new DateAggregate(AggregateCall.of("min", expression.type(), expression));
    }

    /** The earliest date with a time; NULL when there is none. */
    public static <T> TimestampAggregate<T> min(TimestampExpression<T> expression) {
        return new TimestampAggregate<>(AggregateCall.of("min", expression.type(), expression));
    }

    /** The earliest time of day; NULL when there is none. */
    public static TimeAggregate min(TimeExpression expression) {
        return new TimeAggregate(AggregateCall.of("min", expression.type(), expression));
    }

    /** The shortest interval; NULL when there is none. */
    public static <T> IntervalAggregate<T> min(IntervalExpression<T> expression) {
        return new IntervalAggregate<>(AggregateCall.of("min", expression.type(), expression));
    }

    /** The largest value; NULL when there is none. */
    public static <T> OrderedAggregate<T> max(OrderedExpression<T> expression) {
        return new OrderedAggregate<>(AggregateCall.of("max", expression.type(), expression));
    }

    /** The largest text; NULL when there is none. */
    public static TextAggregate max(TextExpression expression) {
        return new TextAggregate(AggregateCall.of("max", expression.type(), expression));
    }

    /** The largest number; NULL when there is none. */
    public static <T extends Number> NumberAggregate<T> max(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateCall.of("max", expression.type(), expression));
    }

    /** The latest date; NULL when there is none. */
    public static DateAggregate max(DateExpression expression) {
        return new DateAggregate(AggregateCall.of("max", expression.type(), expression));
    }

    /** The latest date with a time; NULL when there is none. */
    public static <T> TimestampAggregate<T> max(TimestampExpression<T> expression) {
        return new TimestampAggregate<>(AggregateCall.of("max", expression.type(), expression));
    }

    /** The latest time of day; NULL when there is none. */
    public static TimeAggregate max(TimeExpression expression) {
        return new TimeAggregate(AggregateCall.of("max", expression.type(), expression));
    }

    /** The longest interval; NULL when there is none. */
    public static <T> IntervalAggregate<T> max(IntervalExpression<T> expression) {
        return new IntervalAggregate<>(AggregateCall.of("max", expression.type(), expression));
    }

    /** The number of different values that are not NULL. */
    public static NumberAggregate<Long> countDistinct(Expression<?> expression) {
        return count(expression).distinct();
    }

    /** The sum of intervals; NULL when there are none. */
    public static <T> IntervalAggregate<T> sum(IntervalExpression<T> expression) {
        return new IntervalAggregate<>(AggregateCall.of("sum", expression.type(), expression));
    }

    /** The average of intervals; NULL when there are none. */
    public static <T> IntervalAggregate<T> avg(IntervalExpression<T> expression) {
        return new IntervalAggregate<>(AggregateCall.of("avg", expression.type(), expression));
    }

    /** The texts one behind the other with a separator between; NULL is left out. */
    public static TextAggregate stringAgg(Expression<String> expression, String separator) {
        return new TextAggregate(AggregateCall.of("string_agg", SqlType.TEXT, expression, Value.argument(separator)));
    }

    /** The values as an array, with those that are NULL; NULL when there are no rows. */
    public static <T> ArrayAggregate<List<T>, T> arrayAgg(Expression<T> expression) {
        return new ArrayAggregate<>(
                AggregateCall.of("array_agg", Plain.type(expression.type()).list(), expression));
    }

    /** The values as an array of {@code jsonb}; NULL when there are no rows. */
    public static JsonAggregate<String> jsonAgg(Expression<?> expression) {
        return new JsonAggregate<>(AggregateCall.of("jsonb_agg", SqlType.JSONB, expression));
    }

    /** An object of {@code jsonb} of keys and values; NULL when there are no rows. A key must not be NULL. */
    public static JsonAggregate<String> jsonObjectAgg(Expression<String> key, Expression<?> value) {
        return new JsonAggregate<>(AggregateCall.of("jsonb_object_agg", SqlType.JSONB, key, value));
    }

    /** Whether a condition is true in all rows in which it is known; NULL when there are none. */
    public static ConditionAggregate boolAnd(Expression<Boolean> condition) {
        return new ConditionAggregate(AggregateCall.of("bool_and", SqlType.BOOLEAN, condition));
    }

    /** Whether a condition is true in one of the rows; NULL when there are none. */
    public static ConditionAggregate boolOr(Expression<Boolean> condition) {
        return new ConditionAggregate(AggregateCall.of("bool_or", SqlType.BOOLEAN, condition));
    }

    /** Whether a condition is true in all rows in which it is known; NULL when there are none. */
    public static ConditionAggregate every(Expression<Boolean> condition) {
        return new ConditionAggregate(AggregateCall.of("every", SqlType.BOOLEAN, condition));
    }

    /** The bits that all whole numbers have; NULL when there are none. */
    public static <T extends Number> NumberAggregate<T> bitAnd(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateCall.of("bit_and", expression.type(), Arithmetic.whole(expression)));
    }

    /** The bits that one of the whole numbers has; NULL when there are none. */
    public static <T extends Number> NumberAggregate<T> bitOr(NumberExpression<T> expression) {
        return new NumberAggregate<>(AggregateCall.of("bit_or", expression.type(), Arithmetic.whole(expression)));
    }

    /** The standard deviation of all numbers there are, in {@code double precision}; NULL when there are none. */
    public static NumberAggregate<Double> stddevPop(NumberExpression<?> expression) {
        return real("stddev_pop", expression);
    }

    /** The standard deviation of numbers that are a sample, in {@code double precision}; NULL when there are none. */
    public static NumberAggregate<Double> stddevSamp(NumberExpression<?> expression) {
        return real("stddev_samp", expression);
    }

    /** The variance of all numbers there are, in {@code double precision}; NULL when there are none. */
    public static NumberAggregate<Double> varPop(NumberExpression<?> expression) {
        return real("var_pop", expression);
    }

    /** The variance of numbers that are a sample, in {@code double precision}; NULL when there are none. */
    public static NumberAggregate<Double> varSamp(NumberExpression<?> expression) {
        return real("var_samp", expression);
    }

    /** The correlation of two numbers; NULL when there are none. */
    public static NumberAggregate<Double> corr(NumberExpression<?> y, NumberExpression<?> x) {
        return real("corr", y, x);
    }

    /** The covariance of all pairs of numbers there are; NULL when there are none. */
    public static NumberAggregate<Double> covarPop(NumberExpression<?> y, NumberExpression<?> x) {
        return real("covar_pop", y, x);
    }

    /** The covariance of pairs of numbers that are a sample; NULL when there are none. */
    public static NumberAggregate<Double> covarSamp(NumberExpression<?> y, NumberExpression<?> x) {
        return real("covar_samp", y, x);
    }

    /** The slope of the line that is nearest to pairs of numbers; NULL when there are none. */
    public static NumberAggregate<Double> regrSlope(NumberExpression<?> y, NumberExpression<?> x) {
        return real("regr_slope", y, x);
    }

    /** Where the line that is nearest to pairs of numbers has an x of 0; NULL when there are none. */
    public static NumberAggregate<Double> regrIntercept(NumberExpression<?> y, NumberExpression<?> x) {
        return real("regr_intercept", y, x);
    }

    /** The number below which a part of all numbers lies, between two of them if need be: 0.5 is the median. A part is from 0 to 1. */
    public static NumberAggregate<Double> percentileCont(double part, NumberExpression<?> expression) {
        return new NumberAggregate<>(part("percentile_cont", SqlType.DOUBLE, part)
                .within(List.of(Arithmetic.asReal(expression).asc())));
    }

    /** The first value at or behind a part of all values: 0.5 is the median. A part is from 0 to 1. */
    public static <T> OrderedAggregate<T> percentileDisc(double part, ComparableExpression<T> expression) {
        return new OrderedAggregate<>(
                part("percentile_disc", expression.type(), part).within(List.of(expression.asc())));
    }

    /** The value that is there most often; of several one of them. */
    public static <T> OrderedAggregate<T> mode(ComparableExpression<T> expression) {
        return new OrderedAggregate<>(
                AggregateCall.<T>open("mode", expression.type()).within(List.of(expression.asc())));
    }

    /** All that lies in one of the ranges. */
    public static <T extends Comparable<? super T>> MultiRangeAggregate<T> rangeAgg(RangeExpression<T> expression) {
        String multirange = expression.type().name().replace("range", "multirange");
        return new MultiRangeAggregate<>(
                AggregateCall.of("range_agg", SqlType.multiRange(multirange, expression.bound()), expression));
    }

    private static NumberAggregate<Double> real(String function, NumberExpression<?>... numbers) {
        Expression<?>[] real = new Expression<?>[numbers.length];
        for (int i = 0; i < real.length; i++) {
            real[i] = Arithmetic.asReal(numbers[i]);
        }
        return new NumberAggregate<>(AggregateCall.of(function, SqlType.DOUBLE, real));
    }

    private static <T> AggregateCall<T> part(String function, SqlType<T> type, double part) {
        if (!(part >= 0 && part <= 1)) {
            throw new IllegalArgumentException("A part is from 0 to 1, not " + part);
        }
        return AggregateCall.open(function, type, new Value<>(part, SqlType.DOUBLE));
    }
}
