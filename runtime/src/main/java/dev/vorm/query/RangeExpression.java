package dev.vorm.query;

import dev.vorm.type.Range;
import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Objects;

/**
 * An expression whose value is a range.
 *
 * @param <T> the Java type of the bounds
 */
public sealed interface RangeExpression<T extends Comparable<? super T>>
        extends ComparableExpression<Range<T>>, Typed<Range<T>, RangeExpression<T>> permits AsRange, RangeColumn {
    @Override
    default RangeExpression<T> wrap(Expression<Range<T>> expression) {
        return new AsRange<>(expression);
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
    default Condition contains(Range<T> value) {
        return contains(Value.compared(value, type()));
    }

    /** Whether another lies in it as a whole: {@code @>}. */
    default Condition contains(Expression<Range<T>> other) {
        return Composed.test(this, " @> ", other, Precedence.OPERATOR);
    }

    /** Whether it lies in another as a whole: {@code <@}. */
    default Condition containedBy(Range<T> value) {
        return containedBy(Value.compared(value, type()));
    }

    /** Whether it lies in another as a whole: {@code <@}. */
    default Condition containedBy(Expression<Range<T>> other) {
        return Composed.test(this, " <@ ", other, Precedence.OPERATOR);
    }

    /** Whether both have a value in common: {@code &&}. */
    default Condition overlaps(Range<T> value) {
        return overlaps(Value.compared(value, type()));
    }

    /** Whether both have a value in common: {@code &&}. */
    default Condition overlaps(Expression<Range<T>> other) {
        return Composed.test(this, " && ", other, Precedence.OPERATOR);
    }

    /** Whether it ends before another begins: {@code <<}. */
    default Condition strictlyLeftOf(Range<T> value) {
        return strictlyLeftOf(Value.compared(value, type()));
    }

    /** Whether it ends before another begins: {@code <<}. */
    default Condition strictlyLeftOf(Expression<Range<T>> other) {
        return Composed.test(this, " << ", other, Precedence.OPERATOR);
    }

    /** Whether it begins after another has ended: {@code >>}. */
    default Condition strictlyRightOf(Range<T> value) {
        return strictlyRightOf(Value.compared(value, type()));
    }

    /** Whether it begins after another has ended: {@code >>}. */
    default Condition strictlyRightOf(Expression<Range<T>> other) {
        return Composed.test(this, " >> ", other, Precedence.OPERATOR);
    }

    /** Whether it ends no later than another: {@code &<}. */
    default Condition notRightOf(Range<T> value) {
        return notRightOf(Value.compared(value, type()));
    }

    /** Whether it ends no later than another: {@code &<}. */
    default Condition notRightOf(Expression<Range<T>> other) {
        return Composed.test(this, " &< ", other, Precedence.OPERATOR);
    }

    /** Whether it begins no earlier than another: {@code &>}. */
    default Condition notLeftOf(Range<T> value) {
        return notLeftOf(Value.compared(value, type()));
    }

    /** Whether it begins no earlier than another: {@code &>}. */
    default Condition notLeftOf(Expression<Range<T>> other) {
        return Composed.test(this, " &> ", other, Precedence.OPERATOR);
    }

    /** Whether nothing is between them, and they have no value in common: {@code -|-}. */
    default Condition adjacentTo(Range<T> value) {
        return adjacentTo(Value.compared(value, type()));
    }

    /** Whether nothing is between them, and they have no value in common: {@code -|-}. */
    default Condition adjacentTo(Expression<Range<T>> other) {
        return Composed.test(this, " -|- ", other, Precedence.OPERATOR);
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

    /** What lies in one of them; fails on the server when there is a gap between them. */
    default RangeExpression<T> union(Range<T> value) {
        return union(Value.argument(value, type()));
    }

    /** What lies in one of them; fails on the server when there is a gap between them. */
    default RangeExpression<T> union(Expression<Range<T>> other) {
        return new AsRange<>(Composed.infix(this, " + ", other, Precedence.SUM, type()));
    }

    /** What lies in both of them. */
    default RangeExpression<T> intersection(Range<T> value) {
        return intersection(Value.argument(value, type()));
    }

    /** What lies in both of them. */
    default RangeExpression<T> intersection(Expression<Range<T>> other) {
        return new AsRange<>(Composed.infix(this, " * ", other, Precedence.PRODUCT, type()));
    }

    /** What lies in this and not in the other; fails on the server when that would be two ranges. */
    default RangeExpression<T> minus(Range<T> value) {
        return minus(Value.argument(value, type()));
    }

    /** What lies in this and not in the other; fails on the server when that would be two ranges. */
    default RangeExpression<T> minus(Expression<Range<T>> other) {
        return new AsRange<>(Composed.infix(this, " - ", other, Precedence.SUM, type()));
    }
}
