package dev.vorm.query;

import java.util.List;

/**
 * A row of three values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 */
public record Row3<A, B, C>(A a, B b, C c) {
    /** Selects rows of three values. */
    static <A, B, C> Selection<Row3<A, B, C>> of(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Selection.Tuple<>(
                List.of(a, b, c), values -> new Row3<>(values.get(0, a), values.get(1, b), values.get(2, c)));
    }
}
