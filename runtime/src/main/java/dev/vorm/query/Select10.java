package dev.vorm.query;

import java.util.List;

/** A select of ten expressions or tables: a query of {@link Row10 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select10<A, B, C, D, E, F, G, H, I, J>
        extends SelectStep<Select10<A, B, C, D, E, F, G, H, I, J>, Row10<A, B, C, D, E, F, G, H, I, J>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;
    private final Selectable<D> d;
    private final Selectable<E> e;
    private final Selectable<F> f;
    private final Selectable<G> g;
    private final Selectable<H> h;
    private final Selectable<I> i;
    private final Selectable<J> j;

    Select10(
            SelectClauses clauses,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g,
            Selectable<H> h,
            Selectable<I> i,
            Selectable<J> j) {
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
        this.j = j;
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
                            ? super J,
                            ? extends R>
                    constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c, d, e, f, g, h, i, j),
                        values -> constructor.apply(
                                values.get(0, a),
                                values.get(1, b),
                                values.get(2, c),
                                values.get(3, d),
                                values.get(4, e),
                                values.get(5, f),
                                values.get(6, g),
                                values.get(7, h),
                                values.get(8, i),
                                values.get(9, j))),
                clauses());
    }

    @Override
    public Selection<Row10<A, B, C, D, E, F, G, H, I, J>> selection() {
        return Row10.of(a, b, c, d, e, f, g, h, i, j);
    }

    @Override
    Select10<A, B, C, D, E, F, G, H, I, J> with(SelectClauses clauses) {
        return new Select10<>(clauses, a, b, c, d, e, f, g, h, i, j);
    }

    /** Makes an object of ten values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, D, E, F, G, H, I, J, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }
}
