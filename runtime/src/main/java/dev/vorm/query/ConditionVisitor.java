package dev.vorm.query;

import java.util.List;

/** Is told what a {@link Condition} is made of, by one call of the method for its kind. */
public interface ConditionVisitor {
    /** Two expressions compared. */
    void comparison(Expression<?> left, Operator operator, Expression<?> right);

    /** Whether an expression is one of some values or, negated, none of them. */
    <T> void in(Expression<T> expression, List<? extends T> values, boolean negated);

    /** Whether an expression lies between two others or is one of them. */
    void between(Expression<?> expression, Expression<?> low, Expression<?> high);

    /** Whether an expression is NULL or, negated, is not. */
    void nullTest(Expression<?> expression, boolean negated);

    /** Whether there is a row of another table for which a condition is true. */
    void exists(Table<?> table, Condition condition);

    /** All of some conditions, two or more; none of them is of this kind itself. */
    void and(List<Condition> conditions);

    /** Any of some conditions, two or more; none of them is of this kind itself. */
    void or(List<Condition> conditions);

    /** Not a condition. */
    void not(Condition condition);
}
