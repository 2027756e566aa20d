package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Objects;

/**
 * Any of the keys that a statement is given as an array whenever it is sent: stands where a key would to compare with.
 *
 * @param type the type of a key
 */
record AnyKey<T>(SqlType<T> type) implements Expression<T> {
    AnyKey {
        Objects.requireNonNull(type, "type");
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.anyGiven(type);
    }

    @Override
    public String toString() {
        return "ANY (?)";
    }
}
