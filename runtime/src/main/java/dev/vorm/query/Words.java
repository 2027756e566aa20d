package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;

/** Gathers the words and operands of a {@link Composed}. */
final class Words {
    private final List<String> words = new ArrayList<>();
    private final List<Operand> operands = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    Words word(String text) {
        word.append(text);
        return this;
    }

    Words expression(Expression<?> expression) {
        return operand(Operand.within(expression));
    }

    Words operand(Operand operand) {
        words.add(word.toString());
        word.setLength(0);
        operands.add(operand);
        return this;
    }

    /** Expressions with commas between them. */
    Words list(List<? extends Expression<?>> expressions) {
        for (int i = 0; i < expressions.size(); i++) {
            word(i > 0 ? ", " : "").expression(expressions.get(i));
        }
        return this;
    }

    /** What rows are sorted by, with commas between. */
    Words orders(List<Order> orders) {
        for (int i = 0; i < orders.size(); i++) {
            word(i > 0 ? ", " : "")
                    .expression(orders.get(i).expression())
                    .word(orders.get(i).direction());
        }
        return this;
    }

    /** What they are together, which is a secret when one of the operands is. */
    <T> Composed<T> derived(SqlType<T> type, Precedence precedence) {
        words.add(word.toString());
        return Composed.of(type, precedence, List.copyOf(words), operands.toArray(Operand[]::new));
    }

    /** What they are together when it gives away nothing of them. */
    Condition test(Precedence precedence) {
        return new AsCondition(composed(SqlType.BOOLEAN, precedence));
    }

    <T> Composed<T> composed(SqlType<T> type, Precedence precedence) {
        words.add(word.toString());
        return new Composed<>(type, precedence, List.copyOf(words), List.copyOf(operands));
    }

    /** An expression that needs no parentheses; what is made of secrets is one. */
    <T> Composed<T> of(SqlType<T> type) {
        return derived(type, Precedence.ATOM);
    }
}
