package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is told what an {@link Expression} is made of, by one call of the method for its kind. */
public interface ExpressionVisitor {
    /** A column. */
    void column(Column<?, ?> column);

    /** A value of the application; null is SQL's NULL. */
    <T> void value(@Nullable T value, SqlType<T> type);

    /** The elements of a collection. */
    void elements(ElementTable<?> table);

    /**
     * Words of SQL with other expressions between them.
     *
     * @param precedence how tightly it binds
     * @param words the words before, between and behind the operands, one more than there are operands
     */
    void composed(Precedence precedence, List<String> words, List<Operand> operands);

    /**
     * A call in which PostgreSQL has to recognise some expressions wherever they stand again.
     *
     * @param repeated the expressions
     * @param call the call
     */
    void repeating(List<? extends Expression<?>> repeated, Expression<?> call);

    /** Whether an expression is one of some values or, negated, none of them. */
    <T> void in(Expression<T> expression, List<? extends T> values, boolean negated);

    /** Any value of an array that is given whenever the statement is sent. */
    void anyGiven(SqlType<?> type);

    /** A query within a statement: its rows, or its one value. */
    void query(Query<?> query);

    /** All of some conditions, two or more; none of them is of this kind itself. */
    void and(List<Condition> conditions);

    /** Any of some conditions, two or more; none of them is of this kind itself. */
    void or(List<Condition> conditions);

    /** Not a condition. */
    void not(Condition condition);
}
