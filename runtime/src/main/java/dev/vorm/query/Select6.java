package dev.vorm.query;

import java.util.List;

/** A select of six expressions: a query once it is told {@link #into what} a row becomes. Immutable. */
public final class Select6<A, B, C, D, E, F> extends SelectStep<Select6<A, B, C, D, E, F>> {
    private final Expression<A> a;
    private final Expression<B> b;
    private final Expression<C> c;
    private final Expression<D> d;
    private final Expression<E> e;
    private final Expression<F> f;

    Select6(
            SelectClauses clauses,
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e,
            Expression<F> f) {
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
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL
     */
    public <R> Select<R> into(
            Row<? super A, ? super B, ? super C, ? super D, ? super E, ? super F, ? extends R> constructor) {
        return new Select<>(
                new Selection.Constructed<>(
                        List.of(a, b, c, d, e, f),
                        values -> constructor.apply(
                                values.get(0, a.type()),
                                values.get(1, b.type()),
                                values.get(2, c.type()),
                                values.get(3, d.type()),
                                values.get(4, e.type()),
                                values.get(5, f.type()))),
                clauses());
    }

    @Override
    Select6<A, B, C, D, E, F> with(SelectClauses clauses) {
        return new Select6<>(clauses, a, b, c, d, e, f);
    }

    /** Makes an object of six values. */
    @FunctionalInterface
    public interface Row<A, B, C, D, E, F, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e, F f);
    }
}
