package dev.vorm.query;

import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one other entity, whose key several columns hold. Generated path classes extend it with a
 * field for each of the other entity's properties, and classes within table classes those with a field for each of the columns.
 *
 * @param <E> the entity that has the columns
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public abstract non-sealed class CompositeToOne<E, R, K> extends Reference<E, R, K> {
    /**
     * Names a relationship.
     *
     * @param from the table that has the columns
     * @param target gives the other entity's table; asked late, because tables may refer to each other
     * @param property how it is read and written; null where it is only a part of queries
     * @param step its name, with the way to it from its entity
     * @param nullable whether it can refer to no entity
     * @param aliased gives the other entity's table under an alias; asked late, too
     */
    protected CompositeToOne(
            Table<E> from,
            Supplier<? extends Table<R>> target,
            @Nullable Property<E, @Nullable Ref<R, K>> property,
            String step,
            boolean nullable,
            Function<String, ? extends Table<R>> aliased) {
        super(from, target, property, step, nullable, aliased);
    }

    /** For each of the columns, whether it has the value that it has for a key. */
    protected abstract List<Condition> equal(K key);

    @Override
    public final Condition eq(K key) {
        Value.requireComparable(key);
        return all(equal(key));
    }
}
