package dev.vorm.query;

import java.util.List;

/** A select of nine expressions or tables: a query of {@link Row9 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select9<A, B, C, D, E, F, G, H, I>
        extends SelectStep<Select9<A, B, C, D, E, F, G, H, I>, Row9<A, B, C, D, E, F, G, H, I>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;
    private final Selectable<D> d;
    private final Selectable<E> e;
    private final Selectable<F> f;
    private final Selectable<G> g;
    private final Selectable<H> h;
    private final Selectable<I> i;

    Select9(
            SelectClauses clauses,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
        this.f = f;
        this.g = g;
        this.h = h;
        this.i = i;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL, and for an entity without a row
     */
    public <R> Select<R> into(
            Constructor<
                            ? super A,
                            ? super B,
                            ? super C,
                            ? super D,
                            ? super E,
                            ? super F,
                            ? super G,
                            ? super H,
                            ? super I,
                            ? extends R>
                    constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c, d, e, f, g, h, i),
                        values -> constructor.apply(
                                values.get(0, a),
                                values.get(1, b),
                                values.get(2, c),
                                values.get(3, d),
                                values.get(4, e),
                                values.get(5, f),
                                values.get(6, g),
                                values.get(7, h),
                                values.get(8, i))),
                clauses());
    }

    @Override
    public Selection<Row9<A, B, C, D, E, F, G, H, I>> selection() {
        return Row9.of(a, b, c, d, e, f, g, h, i);
    }

    @Override
    Select9<A, B, C, D, E, F, G, H, I> with(SelectClauses clauses) {
        return new Select9<>(clauses, a, b, c, d, e, f, g, h, i);
    }

    /** Makes an object of nine values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, D, E, F, G, H, I, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }
}
