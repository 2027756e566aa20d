package dev.vorm.query;

import java.util.function.Function;

/**
 * A query of tables. Immutable: each method gives a new one.
 *
 * @param <T> what a row becomes
 */
public final class Select<T> extends SelectStep<Select<T>, T> {
    private final Selection<T> selection;

    Select(Selection<T> selection, SelectClauses clauses) {
        super(clauses);
        this.selection = selection;
    }

    @Override
    public Selection<T> selection() {
        return selection;
    }

    /**
     * The same query with each of its objects turned into another one.
     *
     * @param function runs for each row while the result is read; is given null where a row is a NULL
     */
    public <R> Select<R> into(Function<? super T, ? extends R> function) {
        return new Select<>(new Selection.Mapped<>(selection, function), clauses());
    }

    @Override
    Select<T> with(SelectClauses clauses) {
        return new Select<>(selection, clauses);
    }
}
