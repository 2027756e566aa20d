package dev.vorm.query;

import java.util.List;

/** A select of nine expressions: a query once it is told {@link #into what} a row becomes. Immutable. */
public final class Select9<A, B, C, D, E, F, G, H, I> extends SelectStep<Select9<A, B, C, D, E, F, G, H, I>> {
    private final Expression<A> a;
    private final Expression<B> b;
    private final Expression<C> c;
    private final Expression<D> d;
    private final Expression<E> e;
    private final Expression<F> f;
    private final Expression<G> g;
    private final Expression<H> h;
    private final Expression<I> i;

    Select9(
            SelectClauses clauses,
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f,
            Expression<G> g,
            Expression<H> h,
            Expression<I> i) {
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
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL
     */
    public <R> Select<R> into(
            Row<
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
                new Selection.Constructed<>(
                        List.of(a, b, c, d, e, f, g, h, i),
                        values -> constructor.apply(
                                values.get(0, a.type()),
                                values.get(1, b.type()),
                                values.get(2, c.type()),
                                values.get(3, d.type()),
                                values.get(4, e.type()),
                                values.get(5, f.type()),
                                values.get(6, g.type()),
                                values.get(7, h.type()),
                                values.get(8, i.type()))),
                clauses());
    }

    @Override
    Select9<A, B, C, D, E, F, G, H, I> with(SelectClauses clauses) {
        return new Select9<>(clauses, a, b, c, d, e, f, g, h, i);
    }

    /** Makes an object of nine values. */
    @FunctionalInterface
    public interface Row<A, B, C, D, E, F, G, H, I, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }
}
