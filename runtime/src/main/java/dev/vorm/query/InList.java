package dev.vorm.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

record InList<T>(Expression<T> expression, List<T> values, boolean negated) implements Condition {
    static <T> InList<T> of(Expression<T> expression, Collection<? extends T> values, boolean negated) {
        List<T> copy = new ArrayList<>(values);
        copy.forEach(Value::requireComparable);
        return new InList<>(expression, Collections.unmodifiableList(copy), negated);
    }

    @Override
    public void accept(ConditionVisitor visitor) {
        visitor.in(expression, values, negated);
    }

    /** Without the values, which may be secrets. */
    @Override
    public String toString() {
        return "InList[" + expression + ", " + values.size() + " values]";
    }
}
