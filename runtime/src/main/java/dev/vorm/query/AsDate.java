package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.time.LocalDate;

/** An expression with what its type allows. */
record AsDate(Expression<LocalDate> of) implements DateExpression {
    @Override
    public SqlType<LocalDate> type() {
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
