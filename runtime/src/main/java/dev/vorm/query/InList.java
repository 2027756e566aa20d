package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

record InList<T>(Expression<T> expression, List<T> values, boolean negated) implements Expression<Boolean> {
    static <T> Condition of(Expression<T> expression, Collection<? extends T> values, boolean negated) {
        Objects.requireNonNull(values, "the values");
        List<T> copy = new ArrayList<>(values);
        copy.forEach(Value::requireComparable);
        return new AsCondition(new InList<>(expression, Collections.unmodifiableList(copy), negated));
    }

    @Override
    public SqlType<Boolean> type() {
        return SqlType.BOOLEAN;
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.in(expression, values, negated);
    }

    /** Without the values, which may be secrets. */
    @Override
    public String toString() {
        return expression + (negated ? " <> ALL (" : " = ANY (") + values.size() + " values)";
    }
}
