package dev.vorm.query;

import dev.vorm.type.Range;
import dev.vorm.type.SqlType;

/** An expression with what its type allows. */
record AsRange<T extends Comparable<? super T>>(Expression<Range<T>> of) implements RangeExpression<T> {
    @Override
    public SqlType<Range<T>> type() {
        return of.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        of.accept(visitor);
    }

    @Override
    public String toString() {
        return of.toString();
    }
}
