package dev.vorm.query;

import dev.vorm.type.SqlType;

/** An expression with what its type allows. */
record AsTsQuery(Expression<String> of) implements TsQueryExpression {
    @Override
    public SqlType<String> type() {
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
