package dev.vorm.query;

import java.util.List;

/** A select of four expressions: a query once it is told {@link #into what} a row becomes. Immutable. */
public final class Select4<A, B, C, D> extends SelectStep<Select4<A, B, C, D>> {
    private final Expression<A> a;
    private final Expression<B> b;
    private final Expression<C> c;
    private final Expression<D> d;

    Select4(SelectClauses clauses, Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL
     */
    public <R> Select<R> into(Row<? super A, ? super B, ? super C, ? super D, ? extends R> constructor) {
        return new Select<>(
                new Selection.Constructed<>(
                        List.of(a, b, c, d),
                        values -> constructor.apply(
                                values.get(0, a.type()),
                                values.get(1, b.type()),
                                values.get(2, c.type()),
                                values.get(3, d.type()))),
                clauses());
    }

    @Override
    Select4<A, B, C, D> with(SelectClauses clauses) {
        return new Select4<>(clauses, a, b, c, d);
    }

    /** Makes an object of four values. */
    @FunctionalInterface
    public interface Row<A, B, C, D, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d);
    }
}
