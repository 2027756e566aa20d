package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an update. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class UpdateTable<E> {
    private final Table<E> table;

    UpdateTable(Table<E> table) {
        this.table = Objects.requireNonNull(table, "the table to update");
    }

    /** Gives a column a value; null is NULL. */
    public <T> UpdateSet<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives a column NULL. */
    public UpdateSet<E> setNull(Column<E, ?> column) {
        return new UpdateSet<>(table, List.of(Assignment.ofNull(column)), List.of());
    }

    /** Gives a column the value of an expression. */
    public <T> UpdateSet<E> set(Column<E, T> column, Expression<T> value) {
        return new UpdateSet<>(table, List.of(new Assignment(column, value)), List.of());
    }
}
