package dev.vorm.query;

import java.util.Objects;

/**
 * Any or all of the values that a query or an array gives, to compare with: {@code price.lt(all(select(...)))}. See {@link
 * Sql#any} and {@link Sql#all}.
 *
 * @param <T> the Java type of a value
 */
@SuppressWarnings("UnusedTypeParameter") // it says what can be compared with it
public final class Quantified<T> {
    private final String word;
    private final Expression<?> values;

    Quantified(String word, Expression<?> values) {
        this.word = word;
        this.values = Objects.requireNonNull(values, "the values");
    }

    Condition test(Expression<?> compared, String operator) {
        boolean isQuery = values instanceof Subquery;
        return new Words()
                .operand(Operand.of(compared, Precedence.COMPARISON))
                .word(operator + word + (isQuery ? " " : " ("))
                .expression(values)
                .word(isQuery ? "" : ")")
                .test(Precedence.COMPARISON);
    }

    @Override
    public String toString() {
        return word + values;
    }
}
