package dev.vorm.query;

import java.util.Objects;
import java.util.function.Function;

/**
 * A command that is a query of the rows that it writes: as they are after an insert or an update, and were before a delete. Immutable.
 *
 * @param <T> what is read from a row
 */
public final class Returning<T> implements Query<T> {
    private final Write<?> write;
    private final Selection<T> selection;

    Returning(Write<?> write, Selection<T> selection) {
        this.write = write;
        this.selection = Objects.requireNonNull(selection, "what to return");
    }

    /**
     * The same with each of its objects turned into another one.
     *
     * @param function runs for each row while the result is read
     */
    public <R> Returning<R> into(Function<? super T, ? extends R> function) {
        return new Returning<>(write, new Selection.Mapped<>(selection, function));
    }

    /** The command. */
    public Write<?> write() {
        return write;
    }

    @Override
    public Selection<T> selection() {
        return selection;
    }

    @Override
    public String toString() {
        return StatementText.of(this, write + " returning " + selection.expressions());
    }
}
