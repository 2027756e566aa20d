package dev.vorm.relationship;

import dev.vorm.error.NotLoadedException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one statement leaves out of the entities that it reads: makes their relationships, which then can say who should have
 * loaded them. Called by generated code. May be used from any thread.
 */
public final class Unloaded {
    private final String statement;
    private final String entity;
    private final String handle;
    private final boolean isGone;
    private volatile @Nullable Lazy known;

    /** The unloaded collections of one property, which are all alike; linked, for an entity has few. */
    private record Lazy(
            String property, Object relationship, @Nullable Lazy next) {}

    private Unloaded(String statement, String entity, String handle, boolean isGone) {
        this.statement = statement;
        this.entity = entity;
        this.handle = handle;
        this.isGone = isGone;
    }

    /**
     * What a statement leaves out.
     *
     * @param statement its name, such as {@code Article.findById}
     * @param entity what errors call the entity, such as {@code Article}
     * @param handle the table in the query language, such as {@code ARTICLE}
     */
    public static Unloaded by(String statement, String entity, String handle) {
        return new Unloaded(
                Objects.requireNonNull(statement, "statement"),
                Objects.requireNonNull(entity, "entity"),
                Objects.requireNonNull(handle, "handle"),
                false);
    }

    /**
     * What a projection leaves out of what its references refer to.
     *
     * @param projection what errors call it, such as {@code ArticleCard}
     */
    public static Unloaded inProjection(String projection) {
        return new Unloaded("", Objects.requireNonNull(projection, "projection"), "", false);
    }

    /** What a statement did not find, of a relationship such as {@code Article.author}. */
    static Unloaded gone(String relationship) {
        return new Unloaded(relationship, relationship, "", true);
    }

    /** The reference of a property by its key; null for none. */
    public <E, K> @Nullable Ref<E, K> ref(@Nullable K key, String property) {
        return key == null ? null : new Ref<>(key, this, property);
    }

    /** The collection of a property. */
    public <E> Many<E> many(String property) {
        @SuppressWarnings("unchecked") // a property has relationships of one type
        Many<E> many = (Many<E>) find(property, new Many<>(null, this, property));
        return many;
    }

    /** The one entity that refers to this one, of a property. */
    public <E> One<E> one(String property) {
        @SuppressWarnings("unchecked") // a property has relationships of one type
        One<E> one = (One<E>) find(property, new One<>(null, this, property, false));
        return one;
    }

    // Two threads that meet here make two that are alike.
    private Object find(String property, Object made) {
        for (Lazy each = known; each != null; each = each.next) {
            if (each.property.equals(property)) {
                return each.relationship;
            }
        }
        known = new Lazy(property, made, known);
        return made;
    }

    /** Says what is missing, and how to get it. */
    NotLoadedException missing(String property) {
        if (isGone) {
            return new NotLoadedException(
                    entity
                            + " was fetched, and the statement sees no such row: it is gone, marked as deleted, or another tenant's");
        }
        if (handle.isEmpty()) {
            return new NotLoadedException(entity + ": the Ref " + property
                    + " has its key() alone, for a projection loads nothing but its components. Let a record with"
                    + " @Projection stand in place of the Ref");
        }
        String way = handle + "." + property;
        return new NotLoadedException(entity + "." + property + " is not loaded: " + statement
                + " reads what stands in the entity's own row, and nothing is loaded unasked. Add .fetch(" + way
                + ") to the query, or load it now: db.load(entity, " + way + ")");
    }

    /** Says what is missing of what no statement has read. */
    static NotLoadedException unread(String what) {
        return new NotLoadedException(
                what + " was made by the application and not read by a query, and nothing is loaded unasked:"
                        + " give it what it is to hold, or load that by .fetch(...) in a query or by db.load(...)");
    }
}
