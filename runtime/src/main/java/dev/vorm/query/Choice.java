package dev.vorm.query;

import java.util.List;

/** Functions that give one of their arguments, all of which are of one type. */
final class Choice {
    private Choice() {}

    /** {@code function(first, others)}, a secret when one of them is. */
    static <T> Composed<T> of(String function, Expression<T> first, List<? extends Expression<T>> others) {
        Words words = new Words().word(function + "(").expression(first);
        for (Expression<T> other : others) {
            words.word(", ").operand(Operand.within(other).inferred());
        }
        return words.word(")").derived(Plain.type(first.type()), Precedence.ATOM);
    }
}
