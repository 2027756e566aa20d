package dev.vorm.query;

import dev.vorm.type.MultiRange;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Objects;

/**
 * An expression whose value is a multirange: some ranges with gaps between them.
 *
 * @param <T> the Java type of the bounds
 */
public sealed interface MultiRangeExpression<T extends Comparable<? super T>>
        extends ComparableExpression<MultiRange<T>>, Typed<MultiRange<T>, MultiRangeExpression<T>>
        permits AsMultiRange, MultiRangeAggregate, MultiRangeColumn {
    @Override
    default MultiRangeExpression<T> wrap(Expression<MultiRange<T>> expression) {
        return new AsMultiRange<>(expression);
    }

    /** The type of its bounds. */
    @SuppressWarnings("unchecked") // what a range was made of
    default SqlType<T> bound() {
        return (SqlType<T>) Objects.requireNonNull(type().element(), "the type of a range knows that of its bounds");
    }

    /** Whether a value lies in it. */
    default Condition contains(T value) {
        return containsValue(Value.compared(value, bound()));
    }

    /** Whether the value of another expression lies in it. */
    default Condition containsValue(Expression<T> value) {
        return new Words()
                .operand(Operand.of(this, Precedence.OPERATOR))
                .word(" @> ")
                .operand(Operand.of(value, Precedence.OPERATOR))
                .test(Precedence.OPERATOR);
    }

    /** Whether another lies in it as a whole: {@code @>}. */
    default Condition contains(MultiRange<T> value) {
        return contains(Value.compared(value, type()));
    }

    /** Whether another lies in it as a whole: {@code @>}. */
    default Condition contains(Expression<MultiRange<T>> other) {
        return Composed.test(this, " @> ", other, Precedence.OPERATOR);
    }

    /** Whether it lies in another as a whole: {@code <@}. */
    default Condition containedBy(MultiRange<T> value) {
        return containedBy(Value.compared(value, type()));
    }

    /** Whether it lies in another as a whole: {@code <@}. */
    default Condition containedBy(Expression<MultiRange<T>> other) {
        return Composed.test(this, " <@ ", other, Precedence.OPERATOR);
    }

    /** Whether both have a value in common: {@code &&}. */
    default Condition overlaps(MultiRange<T> value) {
        return overlaps(Value.compared(value, type()));
    }

    /** Whether both have a value in common: {@code &&}. */
    default Condition overlaps(Expression<MultiRange<T>> other) {
        return Composed.test(this, " && ", other, Precedence.OPERATOR);
    }

    /** Whether it ends before another begins: {@code <<}. */
    default Condition strictlyLeftOf(MultiRange<T> value) {
        return strictlyLeftOf(Value.compared(value, type()));
    }

    /** Whether it ends before another begins: {@code <<}. */
    default Condition strictlyLeftOf(Expression<MultiRange<T>> other) {
        return Composed.test(this, " << ", other, Precedence.OPERATOR);
    }

    /** Whether it begins after another has ended: {@code >>}. */
    default Condition strictlyRightOf(MultiRange<T> value) {
        return strictlyRightOf(Value.compared(value, type()));
    }

    /** Whether it begins after another has ended: {@code >>}. */
    default Condition strictlyRightOf(Expression<MultiRange<T>> other) {
        return Composed.test(this, " >> ", other, Precedence.OPERATOR);
    }

    /** Whether it ends no later than another: {@code &<}. */
    default Condition notRightOf(MultiRange<T> value) {
        return notRightOf(Value.compared(value, type()));
    }

    /** Whether it ends no later than another: {@code &<}. */
    default Condition notRightOf(Expression<MultiRange<T>> other) {
        return Composed.test(this, " &< ", other, Precedence.OPERATOR);
    }

    /** Whether it begins no earlier than another: {@code &>}. */
    default Condition notLeftOf(MultiRange<T> value) {
        return notLeftOf(Value.compared(value, type()));
    }

    /** Whether it begins no earlier than another: {@code &>}. */
    default Condition notLeftOf(Expression<MultiRange<T>> other) {
        return Composed.test(this, " &> ", other, Precedence.OPERATOR);
    }

    /** Whether nothing is between them, and they have no value in common: {@code -|-}. */
    default Condition adjacentTo(MultiRange<T> value) {
        return adjacentTo(Value.compared(value, type()));
    }

    /** Whether nothing is between them, and they have no value in common: {@code -|-}. */
    default Condition adjacentTo(Expression<MultiRange<T>> other) {
        return Composed.test(this, " -|- ", other, Precedence.OPERATOR);
    }

    /** Whether a range lies in it as a whole. */
    default Condition contains(RangeExpression<T> range) {
        return Composed.test(this, " @> ", range, Precedence.OPERATOR);
    }

    /** Whether it has a value in common with a range. */
    default Condition overlaps(RangeExpression<T> range) {
        return Composed.test(this, " && ", range, Precedence.OPERATOR);
    }

    /** The lower bound; NULL when there is none. */
    default OrderedExpression<T> lower() {
        return new AsOrdered<>(Composed.call("lower", bound(), this));
    }

    /** The upper bound; NULL when there is none. */
    default OrderedExpression<T> upper() {
        return new AsOrdered<>(Composed.call("upper", bound(), this));
    }

    /** Whether no value lies in it. */
    default Condition isEmpty() {
        return new AsCondition(
                Composed.open(SqlType.BOOLEAN, Precedence.ATOM, List.of("isempty(", ")"), Operand.within(this)));
    }

    /** Whether its lower bound lies in it. */
    default Condition lowerInclusive() {
        return new AsCondition(
                Composed.open(SqlType.BOOLEAN, Precedence.ATOM, List.of("lower_inc(", ")"), Operand.within(this)));
    }

    /** Whether its upper bound lies in it. */
    default Condition upperInclusive() {
        return new AsCondition(
                Composed.open(SqlType.BOOLEAN, Precedence.ATOM, List.of("upper_inc(", ")"), Operand.within(this)));
    }

    /** Whether it has no lower bound. */
    default Condition lowerInfinite() {
        return new AsCondition(
                Composed.open(SqlType.BOOLEAN, Precedence.ATOM, List.of("lower_inf(", ")"), Operand.within(this)));
    }

    /** Whether it has no upper bound. */
    default Condition upperInfinite() {
        return new AsCondition(
                Composed.open(SqlType.BOOLEAN, Precedence.ATOM, List.of("upper_inf(", ")"), Operand.within(this)));
    }

    /** What lies in one of them. */
    default MultiRangeExpression<T> union(MultiRange<T> value) {
        return union(Value.argument(value, type()));
    }

    /** What lies in one of them. */
    default MultiRangeExpression<T> union(Expression<MultiRange<T>> other) {
        return new AsMultiRange<>(Composed.infix(this, " + ", other, Precedence.SUM, type()));
    }

    /** What lies in both of them. */
    default MultiRangeExpression<T> intersection(MultiRange<T> value) {
        return intersection(Value.argument(value, type()));
    }

    /** What lies in both of them. */
    default MultiRangeExpression<T> intersection(Expression<MultiRange<T>> other) {
        return new AsMultiRange<>(Composed.infix(this, " * ", other, Precedence.PRODUCT, type()));
    }

    /** What lies in this and not in the other. */
    default MultiRangeExpression<T> minus(MultiRange<T> value) {
        return minus(Value.argument(value, type()));
    }

    /** What lies in this and not in the other. */
    default MultiRangeExpression<T> minus(Expression<MultiRange<T>> other) {
        return new AsMultiRange<>(Composed.infix(this, " - ", other, Precedence.SUM, type()));
    }
}
