package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an insert: a command once a column is set. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class InsertInto<E> {
    private final Table<E> table;

    InsertInto(Table<E> table) {
        this.table = Objects.requireNonNull(table, "the table to insert into");
    }

    /** Gives a column a value; null is NULL. */
    public <T> Insert<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives a column the value of an expression. */
    public <T> Insert<E> set(Column<E, T> column, Expression<T> value) {
        return new Insert<>(table, List.of(new Assignment(column, value)));
    }
}
