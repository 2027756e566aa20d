package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that has a value in each row: a column, an aggregate, a value of the application. Immutable.
 *
 * <p>A comparison with a value sends the value as a bind; {@code null} is refused with an {@link
 * IllegalArgumentException}, because no comparison with NULL is ever true: use {@link #isNull()}.
 *
 * @param <T> the Java type of the value
 */
public sealed interface Expression<T> extends Selectable<T>, GroupingKey
        permits Column,
                ComparableExpression,
                Typed,
                Value,
                Composed,
                InList,
                AnyKey,
                AggregateCall,
                Subquery,
                Elements {
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

    /** {@code this = ANY (...)} or {@code this = ALL (...)}. */
    default Condition eq(Quantified<? extends T> others) {
        return others.test(this, " = ");
    }

    /** {@code this <> ANY (...)} or {@code this <> ALL (...)}. */
    default Condition ne(Quantified<? extends T> others) {
        return others.test(this, " <> ");
    }

    /** {@code this = value}, or no condition at all when there is no value. */
    default Condition eqIfPresent(@Nullable T value) {
        return value == null ? Absent.CONDITION : eq(value);
    }

    /** {@code this = value}, or no condition at all when there is no value. */
    default Condition eqIfPresent(Optional<? extends T> value) {
        return value.isPresent() ? eq(value.get()) : Absent.CONDITION;
    }

    /** {@code this <> value}, or no condition at all when there is no value. */
    default Condition neIfPresent(@Nullable T value) {
        return value == null ? Absent.CONDITION : ne(value);
    }

    /** {@code this <> value}, or no condition at all when there is no value. */
    default Condition neIfPresent(Optional<? extends T> value) {
        return value.isPresent() ? ne(value.get()) : Absent.CONDITION;
    }

    /** Whether this is one of the values, or no condition at all when there are none: null, or an empty collection. */
    default Condition inIfPresent(@Nullable Collection<? extends T> values) {
        return values == null || values.isEmpty() ? Absent.CONDITION : in(values);
    }

    /** {@code this IS DISTINCT FROM value}: never unknown, and NULL is a value like others. */
    default Condition isDistinctFrom(@Nullable T value) {
        return isDistinctFrom(new Value<>(value, type()));
    }

    /** {@code this IS DISTINCT FROM other}: never unknown, and NULL is a value like others. */
    default Condition isDistinctFrom(Expression<T> other) {
        return Composed.test(this, " IS DISTINCT FROM ", other, Precedence.IS);
    }

    /** {@code this IS NOT DISTINCT FROM value}: equal or both NULL, never unknown. */
    default Condition isNotDistinctFrom(@Nullable T value) {
        return isNotDistinctFrom(new Value<>(value, type()));
    }

    /** {@code this IS NOT DISTINCT FROM other}: equal or both NULL, never unknown. */
    default Condition isNotDistinctFrom(Expression<T> other) {
        return Composed.test(this, " IS NOT DISTINCT FROM ", other, Precedence.IS);
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

    /** Whether this is one of the values that queries give together. */
    default Condition in(SetQuery<? extends T> query) {
        return Composed.test(this, " IN ", Subquery.values(query), Precedence.LIKE);
    }

    /** Whether this is none of the values that queries give together; unknown when one of them is NULL. */
    default Condition notIn(SetQuery<? extends T> query) {
        return Composed.test(this, " NOT IN ", Subquery.values(query), Precedence.LIKE);
    }

    /** {@code this IS NULL}. */
    default Condition isNull() {
        return Composed.test(this, " IS NULL");
    }

    /** {@code this IS NOT NULL}. */
    default Condition isNotNull() {
        return Composed.test(this, " IS NOT NULL");
    }

    /** {@code coalesce(this, value)}: the value where this is NULL. */
    default Expression<T> coalesce(T value) {
        return Choice.of("coalesce", this, List.of(Value.argument(value, Plain.type(type()))));
    }

    /** {@code coalesce(this, other)}: the other where this is NULL; NULL where both are. */
    default Expression<T> coalesce(Expression<T> other) {
        return Choice.of("coalesce", this, List.of(other));
    }

    /** {@code nullif(this, value)}: NULL where they are equal, else this. */
    default Expression<T> nullIf(T value) {
        return Choice.of("nullif", this, List.of(Value.compared(value, type())));
    }

    /** {@code nullif(this, other)}: NULL where they are equal, else this. */
    default Expression<T> nullIf(Expression<T> other) {
        return Choice.of("nullif", this, List.of(other));
    }

    /** {@code CAST(this AS type)}; fails on the server where a value has no such form. */
    default <R> Expression<R> cast(SqlType<R> type) {
        return new Words()
                .word("CAST(")
                .expression(this)
                .word(" AS " + type.name() + ")")
                .derived(type, Precedence.ATOM);
    }

    /** {@code CAST(this AS text)}. */
    default TextExpression castToText() {
        return new AsText(cast(SqlType.TEXT));
    }

    /** {@code CAST(this AS boolean)}. */
    default Condition castToBoolean() {
        return new AsCondition(cast(SqlType.BOOLEAN));
    }

    /** {@code CAST(this AS integer)}; fails on the server when it does not fit. */
    default NumberExpression<Integer> castToInteger() {
        return new AsNumber<>(cast(SqlType.INTEGER));
    }

    /** {@code CAST(this AS bigint)}; fails on the server when it does not fit. */
    default NumberExpression<Long> castToBigint() {
        return new AsNumber<>(cast(SqlType.BIGINT));
    }

    /** {@code CAST(this AS numeric)}. */
    default NumberExpression<BigDecimal> castToNumeric() {
        return new AsNumber<>(cast(SqlType.NUMERIC));
    }

    /** {@code CAST(this AS double precision)}. */
    default NumberExpression<Double> castToDouble() {
        return new AsNumber<>(cast(SqlType.DOUBLE));
    }

    /** {@code CAST(this AS date)}. */
    default DateExpression castToDate() {
        return new AsDate(cast(SqlType.DATE));
    }

    /** {@code CAST(this AS timestamp)}. */
    default TimestampExpression<LocalDateTime> castToTimestamp() {
        return new AsTimestamp<>(cast(SqlType.TIMESTAMP));
    }

    /** {@code CAST(this AS timestamptz)}. */
    default TimestampExpression<Instant> castToTimestamptz() {
        return new AsTimestamp<>(cast(SqlType.INSTANT));
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
