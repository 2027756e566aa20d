package dev.vorm.query;

import java.util.List;
import java.util.function.BiFunction;

/** A select of two expressions or tables: a query of {@link Row2 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select2<A, B> extends SelectStep<Select2<A, B>, Row2<A, B>> {
    private final Selectable<A> a;
    private final Selectable<B> b;

    Select2(SelectClauses clauses, Selectable<A> a, Selectable<B> b) {
        super(clauses);
        this.a = a;
        this.b = b;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL, and for an entity without a row
     */
    public <R> Select<R> into(BiFunction<? super A, ? super B, ? extends R> constructor) {
        return new Select<>(
                new Selection.Tuple<>(List.of(a, b), values -> constructor.apply(values.get(0, a), values.get(1, b))),
                clauses());
    }

    @Override
    public Selection<Row2<A, B>> selection() {
        return Row2.of(a, b);
    }

    @Override
    Select2<A, B> with(SelectClauses clauses) {
        return new Select2<>(clauses, a, b);
    }
}
