package dev.vorm.query;

/**
 * An expression of whose values PostgreSQL knows the smallest and the largest, as of all that have an order but {@code uuid}, bits
 * and ranges.
 *
 * @param <T> the Java type of the value
 */
public sealed interface OrderedExpression<T> extends ComparableExpression<T>
        permits AsOrdered,
                InetExpression,
                IntervalExpression,
                NumberExpression,
                OrderedAggregate,
                OrderedColumn,
                TemporalExpression,
                TextExpression {}
