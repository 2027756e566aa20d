package dev.vorm.query;

import java.util.List;

/**
 * A row of four values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 * @param d the fourth value; null for NULL, and for an entity without a row
 */
public record Row4<A, B, C, D>(A a, B b, C c, D d) {
    /** Selects rows of four values. */
    static <A, B, C, D> Selection<Row4<A, B, C, D>> of(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Selection.Tuple<>(
                List.of(a, b, c, d),
                values -> new Row4<>(values.get(0, a), values.get(1, b), values.get(2, c), values.get(3, d)));
    }
}
