package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A query of tables. Immutable: each method gives a new one.
 *
 * @param <T> what a row becomes
 */
public final class Select<T> extends SelectStep<Select<T>, T> {
    private final Selection<T> selection;
    private final List<Fetch<T, ?>> fetches;

    Select(Selection<T> selection, SelectClauses clauses) {
        this(selection, clauses, List.of());
    }

    private Select(Selection<T> selection, SelectClauses clauses, List<Fetch<T, ?>> fetches) {
        super(clauses);
        this.selection = selection;
        this.fetches = fetches;
    }

    @Override
    public Selection<T> selection() {
        return fetches.isEmpty() ? selection : joined((Selection.Entity<T>) selection);
    }

    /**
     * The same query with each of its objects turned into another one.
     *
     * @param function runs for each row while the result is read; is given null where a row is a NULL
     * @throws IllegalStateException when others are fetched along, or stand in a projection: they come behind the rows
     */
    public <R> Select<R> into(Function<? super T, ? extends R> function) {
        if (!fetches.isEmpty()) {
            throw behind("What is fetched along, " + fetches + ",");
        }
        selection.nested().ifPresent(nested -> {
            throw behind("What is in the collections of " + nested);
        });
        return new Select<>(new Selection.Mapped<>(selection, function), clauses());
    }

    private static IllegalStateException behind(String what) {
        return new IllegalStateException(
                what + " comes behind the rows: turn the result into something else, by map(...)");
    }

    /**
     * Loads others along with the entities: by one more statement for each relationship, whatever the number of entities. The rows
     * are the same as without; limit and offset count them alone. What is called more than once counts together.
     *
     * @throws IllegalArgumentException when this is no query of entities
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Select<T> fetch(Fetchable<T>... others) {
        if (!(selection instanceof Selection.Entity<T>)) {
            throw new IllegalArgumentException("Only of entities others can be fetched: " + this);
        }
        List<Fetch<T, ?>> all = Fetch.all(fetches, List.of(others));
        SelectClauses joined = clauses();
        for (Fetch<T, ?> fetch : all) {
            if (fetch instanceof FetchOne<T, ?, ?> one && fetch.isJoined() && !fetches.contains(fetch)) {
                joined = joined.plusJoin(Objects.requireNonNull(one.join()));
            }
        }
        return new Select<>(selection, joined, all);
    }

    /** What is loaded along with the entities. */
    public List<Fetch<T, ?>> fetches() {
        return fetches;
    }

    /** The entities with what their own statement joins. */
    private Selection<T> joined(Selection.Entity<T> entity) {
        List<Selectable<?>> parts = new ArrayList<>(List.of(entity.table()));
        List<FetchOne<T, ?, ?>> joined = new ArrayList<>();
        for (Fetch<T, ?> fetch : fetches) {
            if (fetch instanceof FetchOne<T, ?, ?> one && fetch.isJoined()) {
                parts.add(Objects.requireNonNull(one.joinedTable()));
                joined.add(one);
            }
        }
        return joined.isEmpty()
                ? entity
                : new Selection.Tuple<>(parts, values -> {
                    T whole = values.get(0, entity.table());
                    for (int i = 0; i < joined.size(); i++) {
                        whole = attach(joined.get(i), whole, values, i + 1);
                    }
                    return whole;
                });
    }

    private static <T, R> T attach(FetchOne<T, R, ?> one, T entity, Selection.Values values, int index) {
        return one.attach(entity, values.get(index, Objects.requireNonNull(one.joinedTable())));
    }

    @Override
    Select<T> with(SelectClauses clauses) {
        return new Select<>(selection, clauses, fetches);
    }
}
