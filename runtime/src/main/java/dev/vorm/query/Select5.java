package dev.vorm.query;

import java.util.List;

/** A select of five expressions: a query once it is told {@link #into what} a row becomes. Immutable. */
public final class Select5<A, B, C, D, E> extends SelectStep<Select5<A, B, C, D, E>> {
    private final Expression<A> a;
    private final Expression<B> b;
    private final Expression<C> c;
    private final Expression<D> d;
    private final Expression<E> e;

    Select5(
            SelectClauses clauses,
            Expression<A> a,
            Expression<B> b,
            Expression<C> c,
            Expression<D> d,
            Expression<E> e) {
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
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL
     */
    public <R> Select<R> into(Row<? super A, ? super B, ? super C, ? super D, ? super E, ? extends R> constructor) {
        return new Select<>(
                new Selection.Constructed<>(
                        List.of(a, b, c, d, e),
                        values -> constructor.apply(
                                values.get(0, a.type()),
                                values.get(1, b.type()),
                                values.get(2, c.type()),
                                values.get(3, d.type()),
                                values.get(4, e.type()))),
                clauses());
    }

    @Override
    Select5<A, B, C, D, E> with(SelectClauses clauses) {
        return new Select5<>(clauses, a, b, c, d, e);
    }

    /** Makes an object of five values. */
    @FunctionalInterface
    public interface Row<A, B, C, D, E, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d, E e);
    }
}
