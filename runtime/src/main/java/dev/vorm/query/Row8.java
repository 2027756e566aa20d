package dev.vorm.query;

import java.util.List;

/**
 * A row of eight values.
 *
 * @param a the first value; null for NULL, and for an entity without a row
 * @param b the second value; null for NULL, and for an entity without a row
 * @param c the third value; null for NULL, and for an entity without a row
 * @param d the fourth value; null for NULL, and for an entity without a row
 * @param e the fifth value; null for NULL, and for an entity without a row
 * @param f the sixth value; null for NULL, and for an entity without a row
 * @param g the seventh value; null for NULL, and for an entity without a row
 * @param h the eighth value; null for NULL, and for an entity without a row
 */
public record Row8<A, B, C, D, E, F, G, H>(A a, B b, C c, D d, E e, F f, G g, H h) {
    /** Selects rows of eight values. */
    static <A, B, C, D, E, F, G, H> Selection<Row8<A, B, C, D, E, F, G, H>> of(
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        return new Selection.Tuple<>(
                List.of(a, b, c, d, e, f, g, h),
                values -> new Row8<>(
                        values.get(0, a),
                        values.get(1, b),
                        values.get(2, c),
                        values.get(3, d),
                        values.get(4, e),
                        values.get(5, f),
                        values.get(6, g),
                        values.get(7, h)));
    }
}
