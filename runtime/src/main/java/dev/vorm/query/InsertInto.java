package dev.vorm.query;

import java.util.Collection;
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
        return new Insert<>(table, null, null, List.of(new Assignment(column, value)), null);
    }

    /** Inserts a row of defaults. */
    public Insert<E> defaultValues() {
        return new Insert<>(table, null, null, List.of(), null);
    }

    /** Inserts a row for each row of another table, or of a query: {@code select(...).as("name")}. */
    public InsertFrom<E> from(Table<?> source) {
        return new InsertFrom<>(table, Objects.requireNonNull(source, "the table to insert from"), null);
    }

    /** Inserts a row for each of some objects, all by one statement; its text is the same for any number of them, none too. */
    public <X> InsertRows<E, X> rows(Collection<? extends X> objects) {
        return new InsertRows<>(table, List.copyOf(objects));
    }
}
