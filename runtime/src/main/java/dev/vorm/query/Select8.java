package dev.vorm.query;

import java.util.List;

/** A select of eight expressions or tables: a query of {@link Row8 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select8<A, B, C, D, E, F, G, H>
        extends SelectStep<Select8<A, B, C, D, E, F, G, H>, Row8<A, B, C, D, E, F, G, H>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;
    private final Selectable<D> d;
    private final Selectable<E> e;
    private final Selectable<F> f;
    private final Selectable<G> g;
    private final Selectable<H> h;

    Select8(
            SelectClauses clauses,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
        this.f = f;
        this.g = g;
        this.h = h;
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
                            ? extends R>
                    constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c, d, e, f, g, h),
                        values -> constructor.apply(
                                values.get(0, a),
                                values.get(1, b),
                                values.get(2, c),
                                values.get(3, d),
                                values.get(4, e),
                                values.get(5, f),
                                values.get(6, g),
                                values.get(7, h))),
                clauses());
    }

    @Override
    public Selection<Row8<A, B, C, D, E, F, G, H>> selection() {
        return Row8.of(a, b, c, d, e, f, g, h);
    }

    @Override
    Select8<A, B, C, D, E, F, G, H> with(SelectClauses clauses) {
        return new Select8<>(clauses, a, b, c, d, e, f, g, h);
    }

    /** Makes an object of eight values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, D, E, F, G, H, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h);
    }
}
