package dev.vorm.query;

import dev.vorm.type.SqlType;

/** An expression that is true, false or unknown, as a condition. */
record AsCondition(Expression<Boolean> of) implements Condition {
    @Override
    public SqlType<Boolean> type() {
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
