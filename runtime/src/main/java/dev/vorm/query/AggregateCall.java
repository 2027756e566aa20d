package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A function of all rows of a group, as its words and operands come together.
 *
 * @param function its name
 * @param isDistinct whether equal values count once
 * @param arguments what it is a function of; nothing for the rows themselves
 * @param within in which order a function gets its values that is told so outside of its parentheses; empty for none
 * @param orderBy in which order it gets its values
 * @param filter which rows count, or null for all
 */
record AggregateCall<T>(
        String function,
        SqlType<T> type,
        boolean isDistinct,
        List<Expression<?>> arguments,
        List<Order> within,
        List<Order> orderBy,
        @Nullable Condition filter)
        implements Expression<T> {

    /** What is made of secrets is one. */
    static <T> AggregateCall<T> of(String function, SqlType<T> type, Expression<?>... arguments) {
        boolean isSensitive = false;
        for (Expression<?> argument : arguments) {
            isSensitive |= argument.type().isSensitive();
        }
        return open(function, isSensitive ? type.sensitive() : type, arguments);
    }

    /** The number of secrets is none. */
    static <T> AggregateCall<T> open(String function, SqlType<T> type, Expression<?>... arguments) {
        return new AggregateCall<>(function, type, false, List.of(arguments), List.of(), List.of(), null);
    }

    AggregateCall<T> distinct() {
        return new AggregateCall<>(function, type, true, arguments, within, orderBy, filter);
    }

    AggregateCall<T> within(List<Order> orders) {
        return new AggregateCall<>(function, type, isDistinct, arguments, orders, orderBy, filter);
    }

    AggregateCall<T> orderBy(List<Order> orders) {
        return new AggregateCall<>(function, type, isDistinct, arguments, within, orders, filter);
    }

    AggregateCall<T> filter(Condition condition) {
        Objects.requireNonNull(condition, "the condition");
        Condition both = filter == null ? condition : filter.and(condition);
        return new AggregateCall<>(function, type, isDistinct, arguments, within, orderBy, both);
    }

    /** The same as words and operands. */
    Composed<T> composed() {
        Words words = new Words().word(function + (isDistinct ? "(DISTINCT " : "("));
        if (arguments.isEmpty() && within.isEmpty()) {
            words.word("*");
        }
        words.list(arguments);
        if (!orderBy.isEmpty()) {
            words.word(" ORDER BY ").orders(orderBy);
        }
        words.word(")");
        if (!within.isEmpty()) {
            words.word(" WITHIN GROUP (ORDER BY ").orders(within).word(")");
        }
        if (filter != null) {
            words.word(" FILTER (WHERE ").expression(filter).word(")");
        }
        return words.composed(type, Precedence.ATOM);
    }

    @Override
    public void accept(ExpressionVisitor visitor) {
        if (isDistinct && !orderBy.isEmpty()) {
            visitor.repeating(arguments, composed());
        } else {
            composed().accept(visitor);
        }
    }

    @Override
    public String toString() {
        return composed().toString();
    }
}
