package dev.vorm.query;

import java.util.List;

/**
 * A row of five values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 * @param d the fourth value; null for NULL, and for an entity without a row
 * @param e the fifth value; null for NULL, and for an entity without a row
 */
public record Row5<A, B, C, D, E>(A a, B b, C c, D d, E e) {
    /** Selects rows of five values. */
    static <A, B, C, D, E> Selection<Row5<A, B, C, D, E>> of(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return new Selection.Tuple<>(
                List.of(a, b, c, d, e),
                values -> new Row5<>(
                        values.get(0, a), values.get(1, b), values.get(2, c), values.get(3, d), values.get(4, e)));
    }
}
