package dev.vorm.query;

import java.util.List;
import java.util.Objects;

/**
 * The entities of a collection, loaded along with their owners.
 *
 * @param <E> the owners
 * @param <R> the entities of the collection
 */
public final class FetchMany<E, R> extends Fetch<E, R> {
    private final ToMany<E, R> relationship;

    FetchMany(ToMany<E, R> relationship, Plan<R> plan) {
        super(plan);
        this.relationship = Objects.requireNonNull(relationship, "the relationship");
    }

    @Override
    public ToMany<E, R> relationship() {
        return relationship;
    }

    @Override
    FetchMany<E, R> with(Plan<R> other) {
        return new FetchMany<>(relationship, other);
    }

    /** And with the other entities these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final FetchMany<E, R> with(Fetchable<R>... fetches) {
        return new FetchMany<>(relationship, plan().plusWith(List.of(fetches)));
    }

    /** Only those for which a condition on their table is true, and all conditions given before: the collection is a part of it. */
    public FetchMany<E, R> where(Condition condition) {
        return new FetchMany<>(relationship, plan().plusWhere(condition));
    }

    /** Sorts them, after the orders given before; instead of the order of the mapping. */
    public FetchMany<E, R> orderBy(Order... orders) {
        return new FetchMany<>(relationship, plan().plusOrderBy(List.of(orders)));
    }

    /** At most so many of each owner; which ones, an order says. Fails when negative. */
    public FetchMany<E, R> limit(long rows) {
        return new FetchMany<>(relationship, plan().withLimit(rows));
    }

    /**
     * Follows a relationship of a table to itself so many times: with 3, the children, those of the children, and those of these. A
     * statement a level, until no entity is there.
     *
     * @throws IllegalArgumentException when it is less than 1, or the relationship leads to another table
     */
    public FetchMany<E, R> depth(int levels) {
        return new FetchMany<>(relationship, deeper(levels));
    }
}
