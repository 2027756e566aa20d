package dev.vorm.query;

import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The entities that a reference refers to, loaded along with those that refer: each once, however many refer to it.
 *
 * @param <E> the entities that refer
 * @param <R> the other entities
 * @param <K> the keys of the other entities
 */
public final class FetchOne<E, R, K> extends Fetch<E, R> {
    private final Reference<E, R, K> reference;
    private final @Nullable Table<R> joined;

    /**
     * Fetches.
     *
     * @param joined the other entity's table where the statement of those that refer joins it, and null where it is read by key
     * @throws IllegalStateException when no entity that is read has the reference
     */
    FetchOne(Reference<E, R, K> reference, Plan<R> plan, @Nullable Table<R> joined) {
        super(plan);
        this.reference = Objects.requireNonNull(reference, "the reference");
        reference.property();
        this.joined = joined;
    }

    /**
     * Has the other entity read by the statement of those that refer, which joins its table, and not by one of its own: that saves a
     * round trip, and sends an entity again with each that refers to it. For queries of entities, not for what is fetched within others.
     *
     * @throws IllegalArgumentException when others are to be loaded along with it
     */
    public FetchOne<E, R, K> joined() {
        if (!within().isEmpty()) {
            throw alone();
        }
        return new FetchOne<>(
                reference,
                plan(),
                reference.path().aliased("fetched_" + reference.path().steps()));
    }

    private IllegalArgumentException alone() {
        return new IllegalArgumentException(
                reference.name() + " is joined: what is loaded along with it goes by its key, so leave joined() out");
    }

    /** The other entity's table where the statement of those that refer joins it; null where it is read by key. */
    @Nullable
    Table<R> joinedTable() {
        return joined;
    }

    /** The join of the other entity's table, where there is one. */
    @Nullable
    Join join() {
        return joined == null ? null : new Join(Join.Kind.LEFT, joined, reference.on(joined));
    }

    /** An entity with what a join found for it, which is null where that found nothing. */
    E attach(E entity, @Nullable R other) {
        Ref<R, K> ref = reference.property().get().apply(entity);
        if (ref == null) {
            return entity;
        }
        Ref<R, K> found = other == null ? Ref.gone(ref.key(), reference.name()) : Ref.of(ref.key(), other);
        return reference.property().with().apply(entity, found);
    }

    @Override
    public Reference<E, R, K> relationship() {
        return reference;
    }

    @Override
    FetchOne<E, R, K> with(Plan<R> other) {
        if (joined != null) {
            throw alone();
        }
        return new FetchOne<>(reference, other, null);
    }

    /** And with the other entities these. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final FetchOne<E, R, K> with(Fetchable<R>... fetches) {
        return with(plan().plusWith(List.of(fetches)));
    }

    /**
     * Follows a reference of a table to itself so many times: with 3, the parent, that of the parent, and that of this one. A statement
     * a level, until no entity is there.
     *
     * @throws IllegalArgumentException when it is less than 1, or the reference leads to another table
     */
    public FetchOne<E, R, K> depth(int levels) {
        return with(deeper(levels));
    }
}
