package dev.vorm.query;

import dev.vorm.type.MultiRange;
import dev.vorm.type.SqlType;

/** An expression with what its type allows. */
record AsMultiRange<T extends Comparable<? super T>>(Expression<MultiRange<T>> of) implements MultiRangeExpression<T> {
    @Override
    public SqlType<MultiRange<T>> type() {
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
