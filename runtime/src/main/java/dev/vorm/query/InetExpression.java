package dev.vorm.query;

import dev.vorm.type.Cidr;
import dev.vorm.type.Inet;
import dev.vorm.type.SqlType;

/**
 * An expression whose value is the address of a host or a network.
 *
 * @param <T> the Java type of the value
 */
public sealed interface InetExpression<T> extends OrderedExpression<T>, Typed<T, InetExpression<T>>
        permits AsInet, InetColumn {
    @Override
    default InetExpression<T> wrap(Expression<T> expression) {
        return new AsInet<>(expression);
    }

    /** Whether it is a part of a network, and not all of it: {@code <<}. */
    default Condition containedBy(Inet value) {
        return containedBy(new AsInet<>(Value.compared(value, SqlType.INET)));
    }

    /** Whether it is a part of a network, and not all of it: {@code <<}. */
    default Condition containedBy(Cidr value) {
        return containedBy(new AsInet<>(Value.compared(value, SqlType.CIDR)));
    }

    /** Whether it is a part of a network, and not all of it: {@code <<}. */
    default Condition containedBy(InetExpression<?> other) {
        return Composed.test(this, " << ", other, Precedence.OPERATOR);
    }

    /** Whether it is a part of a network, or all of it: {@code <<=}. */
    default Condition containedByOrEqual(Inet value) {
        return containedByOrEqual(new AsInet<>(Value.compared(value, SqlType.INET)));
    }

    /** Whether it is a part of a network, or all of it: {@code <<=}. */
    default Condition containedByOrEqual(Cidr value) {
        return containedByOrEqual(new AsInet<>(Value.compared(value, SqlType.CIDR)));
    }

    /** Whether it is a part of a network, or all of it: {@code <<=}. */
    default Condition containedByOrEqual(InetExpression<?> other) {
        return Composed.test(this, " <<= ", other, Precedence.OPERATOR);
    }

    /** Whether an address is a part of it, and not all of it: {@code >>}. */
    default Condition contains(Inet value) {
        return contains(new AsInet<>(Value.compared(value, SqlType.INET)));
    }

    /** Whether an address is a part of it, and not all of it: {@code >>}. */
    default Condition contains(Cidr value) {
        return contains(new AsInet<>(Value.compared(value, SqlType.CIDR)));
    }

    /** Whether an address is a part of it, and not all of it: {@code >>}. */
    default Condition contains(InetExpression<?> other) {
        return Composed.test(this, " >> ", other, Precedence.OPERATOR);
    }

    /** Whether an address is a part of it, or all of it: {@code >>=}. */
    default Condition containsOrEqual(Inet value) {
        return containsOrEqual(new AsInet<>(Value.compared(value, SqlType.INET)));
    }

    /** Whether an address is a part of it, or all of it: {@code >>=}. */
    default Condition containsOrEqual(Cidr value) {
        return containsOrEqual(new AsInet<>(Value.compared(value, SqlType.CIDR)));
    }

    /** Whether an address is a part of it, or all of it: {@code >>=}. */
    default Condition containsOrEqual(InetExpression<?> other) {
        return Composed.test(this, " >>= ", other, Precedence.OPERATOR);
    }

    /** Whether one of them is a part of the other: {@code &&}. */
    default Condition overlaps(Inet value) {
        return overlaps(new AsInet<>(Value.compared(value, SqlType.INET)));
    }

    /** Whether one of them is a part of the other: {@code &&}. */
    default Condition overlaps(Cidr value) {
        return overlaps(new AsInet<>(Value.compared(value, SqlType.CIDR)));
    }

    /** Whether one of them is a part of the other: {@code &&}. */
    default Condition overlaps(InetExpression<?> other) {
        return Composed.test(this, " && ", other, Precedence.OPERATOR);
    }

    /** The address as text, without the length of the prefix. */
    default TextExpression host() {
        return new AsText(Composed.call("host", SqlType.TEXT, this));
    }

    /** The length of the prefix in bits. */
    default NumberExpression<Integer> masklen() {
        return new AsNumber<>(Composed.call("masklen", SqlType.INTEGER, this));
    }

    /** 4 or 6. */
    default NumberExpression<Integer> family() {
        return new AsNumber<>(Composed.call("family", SqlType.INTEGER, this));
    }

    /** Its network. */
    default InetExpression<Cidr> network() {
        return new AsInet<>(Composed.call("network", SqlType.CIDR, this));
    }
}
