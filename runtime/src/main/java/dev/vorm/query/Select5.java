package dev.vorm.query;

import java.util.List;

/** A select of five expressions or tables: a query of {@link Row5 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select5<A, B, C, D, E> extends SelectStep<Select5<A, B, C, D, E>, Row5<A, B, C, D, E>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;
    private final Selectable<D> d;
    private final Selectable<E> e;

    Select5(
            SelectClauses clauses,
            Selectable<A> a,
            Selectable<B> b,
            Selectable<C> c,
            Selectable<D> d,
            Selectable<E> e) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
        this.e = e;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL, and for an entity without a row
     */
    public <R> Select<R> into(
            Constructor<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c, d, e),
                        values -> constructor.apply(
                                values.get(0, a),
                                values.get(1, b),
                                values.get(2, c),
                                values.get(3, d),
                                values.get(4, e))),
                clauses());
    }

    @Override
    public Selection<Row5<A, B, C, D, E>> selection() {
        return Row5.of(a, b, c, d, e);
    }

    @Override
    Select5<A, B, C, D, E> with(SelectClauses clauses) {
        return new Select5<>(clauses, a, b, c, d, e);
    }

    /** Makes an object of five values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, D, E, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e);
    }
}
