package dev.vorm.query;

import dev.vorm.type.SqlType;

/** An expression with what its type allows. */
record AsJson<T>(Expression<T> of) implements JsonExpression<T> {
    @Override
    public SqlType<T> type() {
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
