package dev.vorm.query;

/**
 * An expression whose value is a number.
 *
 * @param <T> the Java type of the number
 */
public sealed interface NumberExpression<T extends Number> extends ComparableExpression<T>
        permits NumberColumn, AsNumber, NumberAggregate {}
