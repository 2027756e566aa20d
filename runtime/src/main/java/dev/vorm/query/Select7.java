package dev.vorm.query;

import java.util.List;

/** A select of seven expressions: a query once it is told {@link #into what} a row becomes. Immutable. */
public final class Select7<A, B, C, D, E, F, G> extends SelectStep<Select7<A, B, C, D, E, F, G>> {
    private final Expression<A> a;
    private final Expression<B> b;
    private final Expression<C> c;
    private final Expression<D> d;
    private final Expression<E> e;
    private final Expression<F> f;
    private final Expression<G> g;

    Select7(
            SelectClauses clauses,
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f,
            Expression<G> g) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
        this.f = f;
        this.g = g;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL
     */
    public <R> Select<R> into(
            Row<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends R> constructor) {
        return new Select<>(
                new Selection.Constructed<>(
                        List.of(a, b, c, d, e, f, g),
                        values -> constructor.apply(
                                values.get(0, a.type()),
                                values.get(1, b.type()),
                                values.get(2, c.type()),
                                values.get(3, d.type()),
                                values.get(4, e.type()),
                                values.get(5, f.type()),
                                values.get(6, g.type()))),
                clauses());
    }

    @Override
    Select7<A, B, C, D, E, F, G> with(SelectClauses clauses) {
        return new Select7<>(clauses, a, b, c, d, e, f, g);
    }

    /** Makes an object of seven values. */
    @FunctionalInterface
    public interface Row<A, B, C, D, E, F, G, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }
}
