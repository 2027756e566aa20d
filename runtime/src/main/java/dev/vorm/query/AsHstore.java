package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression with what its type allows. */
record AsHstore(Expression<Map<String, @Nullable String>> of) implements HstoreExpression {
    @Override
    public SqlType<Map<String, @Nullable String>> type() {
        return of.type();
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        of.accept(visitor);
    }

    @Override
    public String toString() {
        return of.toString();
    }
}
