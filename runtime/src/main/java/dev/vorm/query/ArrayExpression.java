package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Objects;

/**
 * An expression whose value is an array.
 *
 * @param <A> the Java type of the array: {@code List<String>}
 * @param <T> the Java type of its elements
 */
public sealed interface ArrayExpression<A, T> extends Typed<A, ArrayExpression<A, T>>
        permits ArrayAggregate, ArrayColumn, AsArray {
    @Override
    default ArrayExpression<A, T> wrap(Expression<A> expression) {
        return new AsArray<>(expression);
    }

    /** The type of its elements. */
    @SuppressWarnings("unchecked") // what an array was made of
    default SqlType<T> element() {
        return (SqlType<T>) Objects.requireNonNull(type().element(), "the type of an array knows that of its elements");
    }

    /** Whether it has all elements of another: {@code @>}. */
    default Condition contains(A value) {
        return contains(Value.compared(value, type()));
    }

    /** Whether it has all elements of another: {@code @>}. */
    default Condition contains(Expression<A> other) {
        return Composed.test(this, " @> ", other, Precedence.OPERATOR);
    }

    /** Whether another has all its elements: {@code <@}. */
    default Condition containedBy(A value) {
        return containedBy(Value.compared(value, type()));
    }

    /** Whether another has all its elements: {@code <@}. */
    default Condition containedBy(Expression<A> other) {
        return Composed.test(this, " <@ ", other, Precedence.OPERATOR);
    }

    /** Whether both have an element in common: {@code &&}. */
    default Condition overlaps(A value) {
        return overlaps(Value.compared(value, type()));
    }

    /** Whether both have an element in common: {@code &&}. */
    default Condition overlaps(Expression<A> other) {
        return Composed.test(this, " && ", other, Precedence.OPERATOR);
    }

    /** Whether it has an element: {@code value = ANY (this)}. */
    default Condition has(T value) {
        return has(Value.compared(value, element()));
    }

    /** Whether it has an element: {@code element = ANY (this)}; unknown when it has not, but a NULL. */
    default Condition has(Expression<T> element) {
        return new Quantified<T>("ANY", this).test(element, " = ");
    }

    /** An element; the first is 1. NULL when there is none. */
    default Expression<T> at(int index) {
        return Subscript.of(this, Integer.toString(index), element());
    }

    /** The elements from one place to another; the first is 1. */
    default ArrayExpression<A, T> slice(int from, int to) {
        return new AsArray<>(Subscript.of(this, from + ":" + to, type()));
    }

    /** The number of its elements, in all its dimensions. */
    default NumberExpression<Integer> cardinality() {
        return new AsNumber<>(Composed.call("cardinality", SqlType.INTEGER, this));
    }

    /** The number of its elements; NULL when there are none. */
    default NumberExpression<Integer> length() {
        return new AsNumber<>(Composed.call("array_length", SqlType.INTEGER, this, Value.argument(1)));
    }

    /** Whether it has no elements; unknown when it is NULL. */
    default Condition isEmpty() {
        return cardinality().eq(0);
    }

    /** With one more element at its end. */
    default ArrayExpression<A, T> append(T value) {
        return append(Value.argument(value, element()));
    }

    /** With one more element at its end. */
    default ArrayExpression<A, T> append(Expression<T> value) {
        return new AsArray<>(Composed.call("array_append", type(), this, value));
    }

    /** With one more element at its start. */
    default ArrayExpression<A, T> prepend(T value) {
        return prepend(Value.argument(value, element()));
    }

    /** With one more element at its start. */
    default ArrayExpression<A, T> prepend(Expression<T> value) {
        return new AsArray<>(Composed.call("array_prepend", type(), value, this));
    }

    /** Without all elements that are equal to a value. */
    default ArrayExpression<A, T> remove(T value) {
        return remove(Value.argument(value, element()));
    }

    /** Without all elements that are equal to a value. */
    default ArrayExpression<A, T> remove(Expression<T> value) {
        return new AsArray<>(Composed.call("array_remove", type(), this, value));
    }

    /** With another value in place of all elements that are equal to one. */
    default ArrayExpression<A, T> replace(T from, T to) {
        return new AsArray<>(Composed.call(
                "array_replace", type(), this, Value.argument(from, element()), Value.argument(to, element())));
    }

    /** With the elements of another behind its own. */
    default ArrayExpression<A, T> concat(A other) {
        return concat(Value.argument(other, type()));
    }

    /** With the elements of another behind its own. */
    default ArrayExpression<A, T> concat(Expression<A> other) {
        return new AsArray<>(Composed.infix(this, " || ", other, Precedence.OPERATOR, type()));
    }

    /** Where an element first is, from 1; NULL when it has none. */
    default NumberExpression<Integer> position(T value) {
        return new AsNumber<>(Composed.call("array_position", SqlType.INTEGER, this, Value.argument(value, element())));
    }

    /** The texts of its elements with a separator between; NULL is left out. */
    default TextExpression join(String separator) {
        return new AsText(Composed.call("array_to_string", SqlType.TEXT, this, Value.argument(separator)));
    }
}
