package dev.vorm.query;

import dev.vorm.type.SqlType;

/** An expression with what its type allows. */
record AsArray<A, T>(Expression<A> of) implements ArrayExpression<A, T> {
    @Override
    public SqlType<A> type() {
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
