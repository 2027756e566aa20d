package dev.vorm.query;

import dev.vorm.type.SqlType;
import org.jspecify.annotations.Nullable;

/** An aggregate of the rows of a group; without an argument, of the rows themselves. */
record Call<T>(Aggregate aggregate, @Nullable Expression<?> argument, SqlType<T> type) implements Expression<T> {
    /** What is made of secrets is one, but for their number. */
    Call {
        if (aggregate != Aggregate.COUNT && argument != null && argument.type().isSensitive()) {
            type = type.sensitive();
        }
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        visitor.aggregate(aggregate, argument);
    }
}
