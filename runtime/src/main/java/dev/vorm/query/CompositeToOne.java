package dev.vorm.query;

import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one other entity, whose key several columns hold. Generated table classes extend it with a field for each of
 * them.
 *
 * @param <E> the entity that has the columns
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public abstract non-sealed class CompositeToOne<E, R, K> extends Reference<E, R, K> {
    /**
     * Names a relationship.
     *
     * @param target gives the other entity's table; asked late, because tables may refer to each other
     * @param property how it is read and written; null where it is only a part of queries
     */
    protected CompositeToOne(Supplier<? extends Table<R>> target, @Nullable Property<E, @Nullable Ref<R, K>> property) {
        super(target, property);
    }

    /** For each of the columns, whether it has the value that it has for a key. */
    protected abstract List<Condition> equal(K key);

    @Override
    public final Condition eq(K key) {
        Value.requireComparable(key);
        return all(equal(key));
    }
}
