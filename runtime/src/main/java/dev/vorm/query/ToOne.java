package dev.vorm.query;

import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one other entity, whose key a column holds. Generated path classes extend it with a field for each of the other
 * entity's properties.
 *
 * @param <E> the entity that has the column
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public abstract non-sealed class ToOne<E, R, K> extends Reference<E, R, K> {
    private final Column<E, K> key;

    /**
     * Names a relationship.
     *
     * @param key the foreign key column
     * @param target gives the other entity's table; asked late, because tables may refer to each other
     * @param property how it is read and written; null where it is only a part of queries
     * @param step its name, with the way to it from its entity
     * @param nullable whether it can refer to no entity
     * @param aliased gives the other entity's table under an alias; asked late, too
     */
    protected ToOne(
            Column<E, K> key,
            Supplier<? extends Table<R>> target,
            @Nullable Property<E, @Nullable Ref<R, K>> property,
            String step,
            boolean nullable,
            Function<String, ? extends Table<R>> aliased) {
        super(key.table(), target, property, step, nullable, aliased);
        this.key = Objects.requireNonNull(key, "key");
    }

    /** The foreign key column. */
    public final Column<E, K> key() {
        return key;
    }

    @Override
    public final List<Column<E, ?>> columns() {
        return List.of(key);
    }

    @Override
    public final Condition eq(K key) {
        return this.key.eq(key);
    }
}
