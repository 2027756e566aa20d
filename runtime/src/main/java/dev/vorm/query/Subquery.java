package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Objects;

/** A query within a statement, which may use the tables around it. */
record Subquery<T>(Query<?> query, SqlType<T> type) implements Expression<T> {
    Subquery {
        Objects.requireNonNull(query, "the query");
        Fetch.requireNone(query);
    }

    /** Whether a query has a row. */
    static Condition exists(Query<?> query) {
        return new AsCondition(Composed.open(
                SqlType.BOOLEAN,
                Precedence.ATOM,
                List.of("EXISTS ", ""),
                Operand.within(new Subquery<>(query, SqlType.BOOLEAN))));
    }

    /** Whether a table has a row for which a condition is true. */
    static Condition exists(Table<?> table, Condition condition) {
        return exists(new Select<>(
                Selection.NOTHING, SelectClauses.NONE.withFrom(table).plusWhere(condition)));
    }

    /** The values of a query that selects one expression. */
    static <T> Subquery<T> values(SelectQuery<T> query) {
        List<? extends Expression<?>> selected = query.selection().expressions();
        if (selected.size() != 1) {
            throw new IllegalArgumentException(
                    "A query of values selects one expression, not " + selected.size() + ": " + query);
        }
        @SuppressWarnings("unchecked") // what a row is, is the value of its one expression
        SqlType<T> type = (SqlType<T>) selected.get(0).type();
        return new Subquery<>(query, type);
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
