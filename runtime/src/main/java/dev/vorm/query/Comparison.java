package dev.vorm.query;

import java.util.Objects;

record Comparison(Expression<?> left, Operator operator, Expression<?> right) implements Condition {
    Comparison {
        Objects.requireNonNull(right, "the expression to compare with");
    }

    static <T> Comparison of(Expression<T> left, Operator operator, T value) {
        return new Comparison(left, operator, Value.compared(value, left.type()));
    }

    @Override
    public void accept(ConditionVisitor visitor) {
        visitor.comparison(left, operator, right);
    }
}
