package dev.vorm.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

record Or(List<Condition> conditions) implements Condition {
    /** Joins two conditions into one flat list, so that a long chain is not a deep tree. */
    static Condition of(Condition left, Condition right) {
        Objects.requireNonNull(right, "the other condition");
        if (right instanceof Absent) {
            return left;
        }
        List<Condition> conditions = new ArrayList<>(size(left) + size(right));
        add(left, conditions);
        add(right, conditions);
        return new Or(Collections.unmodifiableList(conditions));
    }

    private static int size(Condition condition) {
        return condition instanceof Or same ? same.conditions.size() : 1;
    }

    private static void add(Condition condition, List<Condition> conditions) {
        if (condition instanceof Or same) {
            conditions.addAll(same.conditions);
        } else {
            conditions.add(condition);
        }
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.or(conditions);
    }
}
