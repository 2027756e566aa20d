package dev.vorm.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Inserts a row for each of some objects, by one array for each column. Immutable: each method gives a new one.
 *
 * @param <E> the entity of the table
 * @param <X> the objects
 */
public final class InsertMany<E, X> extends Insert<E> {
    private final ObjectTable<X> objects;

    private InsertMany(Table<E> table, ObjectTable<X> objects, List<Assignment> assignments) {
        super(table, objects, null, assignments, null);
        this.objects = objects;
    }

    static <E, X, T> InsertMany<E, X> of(
            Table<E> table, ObjectTable<X> objects, List<Assignment> assignments, Column<E, T> column) {
        Assignment last = new Assignment(column, objects.get(column));
        return new InsertMany<>(table, objects, Assignment.plus(assignments, last));
    }

    /** Gives another column what a function gives of each object; null is NULL. */
    public <T> InsertMany<E, X> setEach(Column<E, T> column, Function<? super X, ? extends @Nullable T> value) {
        return of(table(), objects.and(column, value), assignments(), column);
    }
}
