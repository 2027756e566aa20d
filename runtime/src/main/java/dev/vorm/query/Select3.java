package dev.vorm.query;

import java.util.List;

/** A select of three expressions or tables: a query of {@link Row3 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select3<A, B, C> extends SelectStep<Select3<A, B, C>, Row3<A, B, C>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;

    Select3(SelectClauses clauses, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL, and for an entity without a row
     */
    public <R> Select<R> into(Constructor<? super A, ? super B, ? super C, ? extends R> constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c),
                        values -> constructor.apply(values.get(0, a), values.get(1, b), values.get(2, c))),
                clauses());
    }

    @Override
    public Selection<Row3<A, B, C>> selection() {
        return Row3.of(a, b, c);
    }

    @Override
    Select3<A, B, C> with(SelectClauses clauses) {
        return new Select3<>(clauses, a, b, c);
    }

    /** Makes an object of three values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c);
    }
}
