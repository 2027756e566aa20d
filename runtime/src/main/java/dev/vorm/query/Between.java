package dev.vorm.query;

import java.util.Objects;

record Between(Expression<?> expression, Expression<?> low, Expression<?> high) implements Condition {
    Between {
        Objects.requireNonNull(low, "the lower end");
        Objects.requireNonNull(high, "the upper end");
    }

    @Override
    public void accept(ConditionVisitor visitor) {
        visitor.between(expression, low, high);
    }
}
