package dev.vorm.query;

/**
 * An expression whose kind stays what it is where something else is put in place of NULL, or NULL in place of something.
 *
 * @param <T> the Java type of the value
 * @param <X> the kind: text, a number, a condition
 */
public sealed interface Typed<T, X extends Expression<T>> extends Expression<T>
        permits ArrayExpression,
                Condition,
                DateExpression,
                HstoreExpression,
                InetExpression,
                IntervalExpression,
                JsonExpression,
                MultiRangeExpression,
                NumberExpression,
                RangeExpression,
                TextExpression,
                TimeExpression,
                TimestampExpression,
                TsQueryExpression,
                TsVectorExpression {
    /** Another expression of the same type, as one of this kind. */
    X wrap(Expression<T> expression);

    @Override
    default X coalesce(T value) {
        return wrap(Expression.super.coalesce(value));
    }

    @Override
    default X coalesce(Expression<T> other) {
        return wrap(Expression.super.coalesce(other));
    }

    @Override
    default X nullIf(T value) {
        return wrap(Expression.super.nullIf(value));
    }

    @Override
    default X nullIf(Expression<T> other) {
        return wrap(Expression.super.nullIf(other));
    }
}
