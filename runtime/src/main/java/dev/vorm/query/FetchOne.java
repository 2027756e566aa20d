package dev.vorm.query;

import java.util.List;
import java.util.Objects;

/**
 * The entities that a reference refers to, loaded along with those that refer: each once, however many refer to it.
 *
 * @param <E> the entities that refer
 * @param <R> the other entities
 * @param <K> the keys of the other entities
 */
public final class FetchOne<E, R, K> extends Fetch<E, R> {
    private final Reference<E, R, K> reference;

    FetchOne(Reference<E, R, K> reference, Plan<R> plan) {
        super(plan);
        this.reference = Objects.requireNonNull(reference, "the reference");
    }

    @Override
    public Reference<E, R, K> relationship() {
        return reference;
    }

    @Override
    FetchOne<E, R, K> with(Plan<R> other) {
        return new FetchOne<>(reference, other);
    }

    /** And with the other entities these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final FetchOne<E, R, K> with(Fetchable<R>... fetches) {
        return new FetchOne<>(reference, plan().plusWith(List.of(fetches)));
    }

    /**
     * Follows a reference of a table to itself so many times: with 3, the parent, that of the parent, and that of this one. A statement
     * a level, until no entity is there.
     *
     * @throws IllegalArgumentException when it is less than 1, or the reference leads to another table
     */
    public FetchOne<E, R, K> depth(int levels) {
        return new FetchOne<>(reference, deeper(levels));
    }
}
