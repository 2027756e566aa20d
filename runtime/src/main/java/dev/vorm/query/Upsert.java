package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An insert that updates the row that is there with the same values of a key. Immutable: each method gives a new one.
 *
 * @param <E> the entity of the table
 */
public final class Upsert<E> extends Insert<E> {
    private final Insert<E> insert;
    private final UniqueKey<E> key;
    private final List<Assignment> update;
    private final @Nullable Condition where;

    Upsert(Insert<E> insert, UniqueKey<E> key, List<Assignment> update, @Nullable Condition where) {
        super(insert, new Conflict(key, Assignment.stamped(update, key.table()), where));
        this.insert = insert;
        this.key = key;
        this.update = update;
        this.where = where;
    }

    /** Writes another column of that row; null is NULL. */
    public <T> Upsert<E> andUpdate(Column<E, T> column, @Nullable T value) {
        return andUpdate(column, new Value<>(value, column.type()));
    }

    /** Writes another column of that row; {@link Sql#excluded} is what the insert would have written. */
    public <T> Upsert<E> andUpdate(Column<E, T> column, Expression<T> value) {
        return new Upsert<>(insert, key, Assignment.plus(update, new Assignment(column, value)), where);
    }

    /** Writes it only when a condition is true, and all conditions given before; else the row is neither counted nor returned. */
    public Upsert<E> onlyIf(Condition condition) {
        Objects.requireNonNull(condition, "the condition");
        return new Upsert<>(insert, key, update, where == null ? condition : where.and(condition));
    }
}
