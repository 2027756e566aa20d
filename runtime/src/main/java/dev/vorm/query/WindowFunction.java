package dev.vorm.query;

import java.util.function.Function;

/**
 * A function of the rows around each row, which it needs a window for.
 *
 * @param <T> the Java type of its value
 * @param <X> the kind of its value: text, a number, a condition
 */
public final class WindowFunction<T, X extends Expression<T>> {
    private final Composed<T> call;
    private final Function<Expression<T>, X> wrap;

    WindowFunction(Composed<T> call, Function<Expression<T>, X> wrap) {
        this.call = call;
        this.wrap = wrap;
    }

    /** Its value for the rows of a window around each row. */
    public X over(Window window) {
        return wrap.apply(window.over(call));
    }
}
