package dev.vorm.relationship;

import dev.vorm.error.NotLoadedException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The many other entities of a relationship, where they were fetched or given. Immutable.
 *
 * <p>It is no part of its entity's value, for it stands in other rows: any two are equal, loaded or not, so that an entity that was
 * fetched with others equals the same one alone. Compare what {@link #get()} gives instead.
 *
 * @param <E> the other entities
 */
public final class Many<E> {
    private static final Many<?> UNLOADED = new Many<>(null, null, "");

    private final @Nullable List<E> entities;
    private final @Nullable Unloaded by;
    private final String property;

    Many(@Nullable List<E> entities, @Nullable Unloaded by, String property) {
        this.entities = entities;
        this.by = by;
        this.property = property;
    }

    /** One without entities that are known: what an entity has that is to be inserted. */
    @SuppressWarnings("unchecked") // it has no entities
    public static <E> Many<E> unloaded() {
        return (Many<E>) UNLOADED;
    }

    /** One with these entities, in this order. */
    public static <E> Many<E> of(Collection<? extends E> entities) {
        return new Many<>(List.copyOf(entities), null, "");
    }

    /** One with these entities, in this order. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <E> Many<E> of(E... entities) {
        return new Many<>(List.of(entities), null, "");
    }

    /** Whether the entities are here. */
    public boolean isLoaded() {
        return entities != null;
    }

    /**
     * The entities, in an unmodifiable list; empty when there are none.
     *
     * @throws NotLoadedException when they were not fetched
     */
    public List<E> get() {
        if (entities == null) {
            throw by == null ? Unloaded.unread("This Many") : by.missing(property);
        }
        return entities;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Many<?>;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    /** How many there are, and none of them. */
    @Override
    public String toString() {
        return entities == null ? "Many(not loaded)" : "Many(" + entities.size() + ")";
    }
}
