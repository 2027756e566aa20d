package dev.vorm.query;

import java.util.Objects;

record Exists(Table<?> table, Condition condition) implements Condition {
    Exists {
        Objects.requireNonNull(condition, "the condition");
    }

    @Override
    public void accept(ConditionVisitor visitor) {
        visitor.exists(table, condition);
    }
}
