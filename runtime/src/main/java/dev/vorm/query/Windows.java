package dev.vorm.query;

import dev.vorm.type.SqlType;

/** Functions of the rows around each row. */
abstract class Windows extends Aggregates {
    Windows() {}

    /** All rows, as one window. */
    public static Window window() {
        return Window.EMPTY;
    }

    /** A window of the rows that agree with each row in the expressions. */
    public static Window partitionBy(Expression<?>... expressions) {
        return Window.EMPTY.partitionBy(expressions);
    }

    /** A window of all rows, sorted. */
    public static Window orderBy(Order... orders) {
        return Window.EMPTY.orderBy(orders);
    }

    /** The first row of the window. */
    public static FrameBound unboundedPreceding() {
        return new FrameBound(null, "UNBOUNDED PRECEDING");
    }

    /** The row itself; of {@code range} and {@code groups} those that are sorted equal to it, too. */
    public static FrameBound currentRow() {
        return new FrameBound(null, "CURRENT ROW");
    }

    /** The last row of the window. */
    public static FrameBound unboundedFollowing() {
        return new FrameBound(null, "UNBOUNDED FOLLOWING");
    }

    /** So many rows or groups before the row itself; fails when negative. */
    public static FrameBound preceding(int count) {
        return new FrameBound(Value.argument(requirePositive(count)), " PRECEDING");
    }

    /** So much before the row itself, of {@code range}. */
    public static FrameBound preceding(Expression<?> distance) {
        return new FrameBound(distance, " PRECEDING");
    }

    /** So many rows or groups behind the row itself; fails when negative. */
    public static FrameBound following(int count) {
        return new FrameBound(Value.argument(requirePositive(count)), " FOLLOWING");
    }

    /** So much behind the row itself, of {@code range}. */
    public static FrameBound following(Expression<?> distance) {
        return new FrameBound(distance, " FOLLOWING");
    }

    /** The number of the row, from 1. */
    public static WindowFunction<Long, NumberExpression<Long>> rowNumber() {
        return new WindowFunction<>(Composed.call("row_number", SqlType.BIGINT), AsNumber::new);
    }

    /** The number of the first row that is sorted equal, from 1. */
    public static WindowFunction<Long, NumberExpression<Long>> rank() {
        return new WindowFunction<>(Composed.call("rank", SqlType.BIGINT), AsNumber::new);
    }

    /** The number of the group of rows that are sorted equal, from 1. */
    public static WindowFunction<Long, NumberExpression<Long>> denseRank() {
        return new WindowFunction<>(Composed.call("dense_rank", SqlType.BIGINT), AsNumber::new);
    }

    /** The rank as a part of all rows, from 0 to 1. */
    public static WindowFunction<Double, NumberExpression<Double>> percentRank() {
        return new WindowFunction<>(Composed.call("percent_rank", SqlType.DOUBLE), AsNumber::new);
    }

    /** The part of the rows that are sorted before or equal, above 0 to 1. */
    public static WindowFunction<Double, NumberExpression<Double>> cumeDist() {
        return new WindowFunction<>(Composed.call("cume_dist", SqlType.DOUBLE), AsNumber::new);
    }

    /** The number of the part that the row is in, from 1, of so many parts of the same size. */
    public static WindowFunction<Integer, NumberExpression<Integer>> ntile(int parts) {
        return new WindowFunction<>(Composed.call("ntile", SqlType.INTEGER, Value.argument(parts)), AsNumber::new);
    }

    /** The value in the row before; NULL when there is none. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> lag(Typed<T, X> expression) {
        return new WindowFunction<>(Composed.call("lag", expression.type(), expression), expression::wrap);
    }

    /** The value in the row before; NULL when there is none. */
    public static <T> WindowFunction<T, Expression<T>> lag(Expression<T> expression) {
        return new WindowFunction<>(Composed.call("lag", expression.type(), expression), all -> all);
    }

    /** The value so many rows before; NULL when there is none. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> lag(Typed<T, X> expression, int rows) {
        return new WindowFunction<>(
                Composed.call("lag", expression.type(), expression, Value.argument(rows)), expression::wrap);
    }

    /** The value so many rows before; another one when there is no such row. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> lag(Typed<T, X> expression, int rows, T otherwise) {
        return new WindowFunction<>(
                Composed.call(
                        "lag",
                        expression.type(),
                        expression,
                        Value.argument(rows),
                        Value.argument(otherwise, Plain.type(expression.type()))),
                expression::wrap);
    }

    /** The value so many rows before; NULL when there is none. */
    public static <T> WindowFunction<T, Expression<T>> lag(Expression<T> expression, int rows) {
        return new WindowFunction<>(
                Composed.call("lag", expression.type(), expression, Value.argument(rows)), all -> all);
    }

    /** The value in the row behind; NULL when there is none. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> lead(Typed<T, X> expression) {
        return new WindowFunction<>(Composed.call("lead", expression.type(), expression), expression::wrap);
    }

    /** The value in the row behind; NULL when there is none. */
    public static <T> WindowFunction<T, Expression<T>> lead(Expression<T> expression) {
        return new WindowFunction<>(Composed.call("lead", expression.type(), expression), all -> all);
    }

    /** The value so many rows behind; NULL when there is none. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> lead(Typed<T, X> expression, int rows) {
        return new WindowFunction<>(
                Composed.call("lead", expression.type(), expression, Value.argument(rows)), expression::wrap);
    }

    /** The value so many rows behind; another one when there is no such row. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> lead(
            Typed<T, X> expression, int rows, T otherwise) {
        return new WindowFunction<>(
                Composed.call(
                        "lead",
                        expression.type(),
                        expression,
                        Value.argument(rows),
                        Value.argument(otherwise, Plain.type(expression.type()))),
                expression::wrap);
    }

    /** The value so many rows behind; NULL when there is none. */
    public static <T> WindowFunction<T, Expression<T>> lead(Expression<T> expression, int rows) {
        return new WindowFunction<>(
                Composed.call("lead", expression.type(), expression, Value.argument(rows)), all -> all);
    }

    /** The value in the first row of the frame. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> firstValue(Typed<T, X> expression) {
        return new WindowFunction<>(Composed.call("first_value", expression.type(), expression), expression::wrap);
    }

    /** The value in the first row of the frame. */
    public static <T> WindowFunction<T, Expression<T>> firstValue(Expression<T> expression) {
        return new WindowFunction<>(Composed.call("first_value", expression.type(), expression), all -> all);
    }

    /** The value in the last row of the frame. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> lastValue(Typed<T, X> expression) {
        return new WindowFunction<>(Composed.call("last_value", expression.type(), expression), expression::wrap);
    }

    /** The value in the last row of the frame. */
    public static <T> WindowFunction<T, Expression<T>> lastValue(Expression<T> expression) {
        return new WindowFunction<>(Composed.call("last_value", expression.type(), expression), all -> all);
    }

    /** The value in a row of the frame, from 1; NULL when there is none. */
    public static <T, X extends Expression<T>> WindowFunction<T, X> nthValue(Typed<T, X> expression, int row) {
        return new WindowFunction<>(
                Composed.call("nth_value", expression.type(), expression, Value.argument(row)), expression::wrap);
    }

    /** The value in a row of the frame, from 1; NULL when there is none. */
    public static <T> WindowFunction<T, Expression<T>> nthValue(Expression<T> expression, int row) {
        return new WindowFunction<>(
                Composed.call("nth_value", expression.type(), expression, Value.argument(row)), all -> all);
    }

    private static int requirePositive(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("A number of rows must not be negative, but is " + count);
        }
        return count;
    }
}
