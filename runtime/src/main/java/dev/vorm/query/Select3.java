package dev.vorm.query;

import java.util.List;

/** A select of three expressions: a query once it is told {@link #into what} a row becomes. Immutable. */
public final class Select3<A, B, C> extends SelectStep<Select3<A, B, C>> {
    private final Expression<A> a;
    private final Expression<B> b;
    private final Expression<C> c;

    Select3(SelectClauses clauses, Expression<A> a, Expression<B> b, Expression<C> c) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL
     */
    public <R> Select<R> into(Row<? super A, ? super B, ? super C, ? extends R> constructor) {
        return new Select<>(
                new Selection.Constructed<>(
                        List.of(a, b, c),
                        values -> constructor.apply(
                                values.get(0, a.type()), values.get(1, b.type()), values.get(2, c.type()))),
                clauses());
    }

    @Override
    Select3<A, B, C> with(SelectClauses clauses) {
        return new Select3<>(clauses, a, b, c);
    }

    /** Makes an object of three values. */
    @FunctionalInterface
    public interface Row<A, B, C, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c);
    }
}
