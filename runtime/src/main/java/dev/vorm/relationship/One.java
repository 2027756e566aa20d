package dev.vorm.relationship;

import dev.vorm.error.NotLoadedException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one other entity that refers to this one, if there is one, where it was fetched or given: the side of a one-to-one
 * relationship that has no column. Immutable.
 *
 * <p>It is no part of its entity's value, for it stands in another row: any two are equal, loaded or not. Compare what {@link
 * #get()} gives instead.
 *
 * @param <E> the other entity
 */
public final class One<E> {
    private static final One<?> UNLOADED = new One<>(null, null, "", false);
    private static final One<?> NONE = new One<>(null, null, "", true);

    private final @Nullable E entity;
    private final @Nullable Unloaded by;
    private final String property;
    private final boolean loaded;

    One(@Nullable E entity, @Nullable Unloaded by, String property, boolean loaded) {
        this.entity = entity;
        this.by = by;
        this.property = property;
        this.loaded = loaded;
    }

    /** One of which it is not known whether there is an entity: what an entity has that is to be inserted. */
    @SuppressWarnings("unchecked") // it has no entity
    public static <E> One<E> unloaded() {
        return (One<E>) UNLOADED;
    }

    /** One without entity: none refers to this one. */
    @SuppressWarnings("unchecked") // it has no entity
    public static <E> One<E> none() {
        return (One<E>) NONE;
    }

    /** One with an entity. */
    public static <E> One<E> of(E entity) {
        return new One<>(Objects.requireNonNull(entity, "the entity of a One"), null, "", true);
    }

    /** One with the first entity of a list, or without entity where it is empty. */
    public static <E> One<E> first(List<? extends E> entities) {
        return entities.isEmpty() ? none() : of(entities.get(0));
    }

    /** Whether it is known what entity there is, if any. */
    public boolean isLoaded() {
        return loaded;
    }

    /**
     * The entity, if there is one.
     *
     * @throws NotLoadedException when it was not fetched
     */
    public Optional<E> get() {
        if (!loaded) {
            throw by == null ? Unloaded.unread("This One") : by.missing(property);
        }
        return Optional.ofNullable(entity);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof One<?>;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String toString() {
        return loaded ? entity == null ? "One(none)" : "One(loaded)" : "One(not loaded)";
    }
}
