package dev.vorm.query;

/**
 * A case that waits for its value.
 *
 * @param <W> the Java type of what it asks
 * @param <T> the Java type of what it gives
 * @param <X> the kind of what it gives: text, a number, a condition
 */
public final class CaseBranch<W, T, X extends Expression<T>> {
    private final Case<W, T, X> before;
    private final Expression<W> when;

    CaseBranch(Case<W, T, X> before, Expression<W> when) {
        this.before = before;
        this.when = when;
    }

    /** Gives this value then. */
    public Case<W, T, X> then(T value) {
        return then(Value.argument(value, before.type()));
    }

    /** Gives this value then. */
    public Case<W, T, X> then(Expression<T> value) {
        return before.plus(when, value);
    }
}
