package dev.vorm.query;

import java.util.List;

/** A select of six expressions or tables: a query of {@link Row6 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select6<A, B, C, D, E, F> extends SelectStep<Select6<A, B, C, D, E, F>, Row6<A, B, C, D, E, F>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;
    private final Selectable<D> d;
    private final Selectable<E> e;
    private final Selectable<F> f;

    Select6(
            SelectClauses clauses,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e,
            Selectable<F> f) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
        this.f = f;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL, and for an entity without a row
     */
    public <R> Select<R> into(
            Constructor<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c, d, e, f),
                        values -> constructor.apply(
                                values.get(0, a),
                                values.get(1, b),
                                values.get(2, c),
                                values.get(3, d),
                                values.get(4, e),
                                values.get(5, f))),
                clauses());
    }

    @Override
    public Selection<Row6<A, B, C, D, E, F>> selection() {
        return Row6.of(a, b, c, d, e, f);
    }

    @Override
    Select6<A, B, C, D, E, F> with(SelectClauses clauses) {
        return new Select6<>(clauses, a, b, c, d, e, f);
    }

    /** Makes an object of six values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, D, E, F, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f);
    }
}
