package dev.vorm.query;

import dev.vorm.relationship.Ref;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A relationship to one other entity, whose key a column holds.
 *
 * @param <E> the entity that has the column
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public final class ToOne<E, R, K> extends Reference<E, R, K> {
    private final Column<E, K> key;

    /**
     * Names a relationship.
     *
     * @param key the foreign key column
     * @param target gives the other entity's table; asked late, because tables may refer to each other
     */
    public ToOne(Column<E, K> key, Supplier<? extends Table<R>> target) {
        this(key, target, null);
    }

    /**
     * Names a relationship that can be fetched.
     *
     * @param key the foreign key column
     * @param target gives the other entity's table; asked late, because tables may refer to each other
     * @param property how it is read and written
     */
    public ToOne(
            Column<E, K> key,
            Supplier<? extends Table<R>> target,
            @Nullable Property<E, @Nullable Ref<R, K>> property) {
        super(target, property);
        this.key = Objects.requireNonNull(key, "key");
    }

    /** The foreign key column. */
    public Column<E, K> key() {
        return key;
    }

    @Override
    public List<Column<E, ?>> columns() {
        return List.of(key);
    }

    @Override
    public Condition eq(K key) {
        return this.key.eq(key);
    }
}
