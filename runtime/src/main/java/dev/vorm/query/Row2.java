package dev.vorm.query;

import java.util.List;

/**
 * A row of two values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 */
public record Row2<A, B>(A a, B b) {
    /** Selects rows of two values. */
    static <A, B> Selection<Row2<A, B>> of(Selectable<A> a, Selectable<B> b) {
        return new Selection.Tuple<>(List.of(a, b), values -> new Row2<>(values.get(0, a), values.get(1, b)));
    }
}
