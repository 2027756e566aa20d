package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;

/** A query within a statement, which may use the tables around it. */
record Subquery<T>(Query<?> query, SqlType<T> type) implements Expression<T> {
    /** Whether a query has a row. */
    static Condition exists(Query<?> query) {
        return new AsCondition(Composed.open(
                SqlType.BOOLEAN,
                Precedence.ATOM,
                List.of("EXISTS ", ""),
                Operand.within(new Subquery<>(query, SqlType.BOOLEAN))));
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.query(query);
    }

    @Override
    public String toString() {
        return "(" + query + ")";
    }
}
