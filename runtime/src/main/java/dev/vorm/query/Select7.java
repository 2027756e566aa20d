package dev.vorm.query;

import java.util.List;

/** A select of seven expressions or tables: a query of {@link Row7 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select7<A, B, C, D, E, F, G>
        extends SelectStep<Select7<A, B, C, D, E, F, G>, Row7<A, B, C, D, E, F, G>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;
    private final Selectable<D> d;
    private final Selectable<E> e;
    private final Selectable<F> f;
    private final Selectable<G> g;

    Select7(
            SelectClauses clauses,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f,
            Selectable<G> g) {
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
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL, and for an entity without a row
     */
    public <R> Select<R> into(
            Constructor<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? super G, ? extends R>
                    constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c, d, e, f, g),
                        values -> constructor.apply(
                                values.get(0, a),
                                values.get(1, b),
                                values.get(2, c),
                                values.get(3, d),
                                values.get(4, e),
                                values.get(5, f),
                                values.get(6, g))),
                clauses());
    }

    @Override
    public Selection<Row7<A, B, C, D, E, F, G>> selection() {
        return Row7.of(a, b, c, d, e, f, g);
    }

    @Override
    Select7<A, B, C, D, E, F, G> with(SelectClauses clauses) {
        return new Select7<>(clauses, a, b, c, d, e, f, g);
    }

    /** Makes an object of seven values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, D, E, F, G, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f, G g);
    }
}
