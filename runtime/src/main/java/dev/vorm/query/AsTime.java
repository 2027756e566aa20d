package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.time.LocalTime;

/** An expression with what its type allows. */
record AsTime(Expression<LocalTime> of) implements TimeExpression {
    @Override
    public SqlType<LocalTime> type() {
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
