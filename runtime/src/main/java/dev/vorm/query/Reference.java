package dev.vorm.query;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A relationship to one other entity, whose key stands in columns of this one's table.
 *
 * @param <E> the entity that has the columns
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public abstract sealed class Reference<E, R, K> permits ToOne, CompositeToOne {
    private final Supplier<? extends Table<R>> target;

    Reference(Supplier<? extends Table<R>> target) {
        this.target = Objects.requireNonNull(target, "target");
    }

    /** The other entity's table. */
    public final Table<R> target() {
        return target.get();
    }

    /** Whether a row of the other entity's table, or of an alias of it, is the one referred to. */
    public abstract Condition on(Table<R> target);

    /** Whether it refers to the entity with a key; null is refused with an {@link IllegalArgumentException}. */
    public abstract Condition eq(K key);

    /** Whether it refers to no entity. */
    public abstract Condition isNull();

    /** Whether it refers to an entity. */
    public abstract Condition isNotNull();
}
