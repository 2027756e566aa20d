package dev.vorm.query;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A relationship to one other entity, whose key a column holds.
 *
 * @param <E> the entity that has the column
 * @param <R> the other entity
 * @param <K> the key of the other entity
 */
public final class ToOne<E, R, K> {
    private final Column<E, K> key;
    private final Supplier<? extends Table<R>> target;

    /**
     * Names a relationship.
     *
     * @param key the foreign key column
     * @param target gives the other entity's table; asked late, because tables may refer to each other
     */
    public ToOne(Column<E, K> key, Supplier<? extends Table<R>> target) {
        this.key = Objects.requireNonNull(key, "key");
        this.target = Objects.requireNonNull(target, "target");
    }

    /** The foreign key column. */
    public Column<E, K> key() {
        return key;
    }

    /** The other entity's table. */
    public Table<R> target() {
        return target.get();
    }

    /** Whether a row of the other entity's table, or of an alias of it, is the one referred to. */
    public Condition on(Table<R> target) {
        return new Comparison(key, Operator.EQUAL, target.key().get(0));
    }
}
