package dev.vorm.relationship;

import dev.vorm.error.NotLoadedException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One other entity: always its key, and the entity itself when it was fetched or given. Immutable; equality, hash code
 * and {@code toString} look at the key only.
 *
 * @param <E> the other entity
 * @param <K> its key
 */
public final class Ref<E, K> {
    private final K key;
    /** The entity; or what has read the key alone; or null. One field for both, since there are many of these. */
    private final @Nullable Object held;

    private final String property;

    private Ref(K key, @Nullable E entity) {
        this.key = Objects.requireNonNull(key, "the key of a Ref");
        this.held = entity;
        this.property = "";
    }

    Ref(K key, Unloaded by, String property) {
        this.key = key;
        this.held = by;
        this.property = property;
    }

    /** A reference by key alone. */
    public static <E, K> Ref<E, K> of(K key) {
        return new Ref<>(key, null);
    }

    /** A reference that holds the entity too. */
    public static <E, K> Ref<E, K> of(K key, E entity) {
        return new Ref<>(key, Objects.requireNonNull(entity, "the entity of a Ref"));
    }

    /**
     * A reference by a key whose entity was looked for in vain: it is gone, marked as deleted, or another tenant's.
     *
     * @param relationship what errors call it, such as {@code Article.author}
     */
    public static <E, K> Ref<E, K> gone(K key, String relationship) {
        return new Ref<>(Objects.requireNonNull(key, "the key of a Ref"), Unloaded.gone(relationship), "");
    }

    /** The other entity's key. */
    public K key() {
        return key;
    }

    /** Whether the entity is here. */
    public boolean isLoaded() {
        return held != null && !(held instanceof Unloaded);
    }

    /**
     * The other entity.
     *
     * @throws NotLoadedException when only its key is here
     */
    @SuppressWarnings("unchecked") // what is held and not Unloaded is the entity
    public E get() {
        if (held == null) {
            throw Unloaded.unread("This Ref, which has its key() alone,");
        }
        if (held instanceof Unloaded by) {
            throw by.missing(property);
        }
        return (E) held;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ref<?, ?> ref && key.equals(ref.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return "Ref(" + key + ")";
    }
}
