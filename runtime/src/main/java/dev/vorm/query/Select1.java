package dev.vorm.query;

import java.util.Objects;
import java.util.function.Function;

/** A select of one expression; a row is its value, which is null for NULL. Immutable. */
public final class Select1<A> extends SelectStep<Select1<A>, A> {
    private final Expression<A> a;

    Select1(SelectClauses clauses, Expression<A> a) {
        super(clauses);
        this.a = Objects.requireNonNull(a, "the expression to select");
    }

    /**
     * Turns each value into an object.
     *
     * @param constructor is given null for NULL
     */
    public <R> Select<R> into(Function<? super A, ? extends R> constructor) {
        return new Select<>(new Selection.Mapped<>(selection(), constructor), clauses());
    }

    /** The one value that this query gives, as an expression within another one; NULL when it gives none. */
    public Expression<A> value() {
        return new Subquery<>(this, a.type());
    }

    @Override
    public Selection<A> selection() {
        return new Selection.Single<>(a);
    }

    @Override
    Select1<A> with(SelectClauses clauses) {
        return new Select1<>(clauses, a);
    }
}
