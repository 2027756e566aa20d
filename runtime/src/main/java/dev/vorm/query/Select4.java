package dev.vorm.query;

import java.util.List;

/** A select of four expressions or tables: a query of {@link Row4 tuples}, unless it is told {@link #into what} a row becomes. Immutable. */
public final class Select4<A, B, C, D> extends SelectStep<Select4<A, B, C, D>, Row4<A, B, C, D>> {
    private final Selectable<A> a;
    private final Selectable<B> b;
    private final Selectable<C> c;
    private final Selectable<D> d;

    Select4(SelectClauses clauses, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        super(clauses);
        this.a = a;
        this.b = b;
        this.c = c;
        this.d = d;
    }

    /**
     * Turns each row into an object.
     *
     * @param constructor has a parameter for each expression, in the same order; is given null for NULL, and for an entity without a row
     */
    public <R> Select<R> into(Constructor<? super A, ? super B, ? super C, ? super D, ? extends R> constructor) {
        return new Select<>(
                new Selection.Tuple<>(
                        List.of(a, b, c, d),
                        values -> constructor.apply(
                                values.get(0, a), values.get(1, b), values.get(2, c), values.get(3, d))),
                clauses());
    }

    @Override
    public Selection<Row4<A, B, C, D>> selection() {
        return Row4.of(a, b, c, d);
    }

    @Override
    Select4<A, B, C, D> with(SelectClauses clauses) {
        return new Select4<>(clauses, a, b, c, d);
    }

    /** Makes an object of four values. */
    @FunctionalInterface
    public interface Constructor<A, B, C, D, R> {
        /** Makes an object; a value is null for NULL. */
        R apply(A a, B b, C c, D d);
    }
}
