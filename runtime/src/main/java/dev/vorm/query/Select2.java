package dev.vorm.query;

import java.util.List;
import java.util.function.BiFunction;

/** A select of two expressions: a query once it is told {@link #into what} a row becomes. Immutable. */
public final class Select2<A, B> extends SelectStep<Select2<A, B>> {
    private final Expression<A> a;
    private final Expression<B> b;

    Select2(SelectClauses clauses, Expression<A> a, Expression<B> b) {
        super(clauses);
        this.a = a;
        this.b = b;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL
     */
    public <R> Select<R> into(BiFunction<? super A, ? super B, ? extends R> constructor) {
        return new Select<>(
                new Selection.Constructed<>(
                        List.of(a, b), values -> constructor.apply(values.get(0, a.type()), values.get(1, b.type()))),
                clauses());
    }

    @Override
    Select2<A, B> with(SelectClauses clauses) {
        return new Select2<>(clauses, a, b);
    }
}
