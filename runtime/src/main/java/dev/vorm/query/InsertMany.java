package dev.vorm.query;

import java.util.ArrayList;
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
    private final List<X> objects;
    private final Unnest arrays;

    private InsertMany(Table<E> table, List<X> objects, Unnest arrays, List<Assignment> assignments) {
        super(table, arrays, null, assignments, null);
        this.objects = objects;
        this.arrays = arrays;
    }

    static <E, X, T> InsertMany<E, X> of(
            Table<E> table,
            List<X> objects,
            Unnest arrays,
            List<Assignment> assignments,
            Column<E, T> column,
            Function<? super X, ? extends @Nullable T> value) {
        List<@Nullable T> values = new ArrayList<>(objects.size());
        objects.forEach(object -> values.add(value.apply(object)));
        Unnest more = arrays.plus(column, values);
        return new InsertMany<>(
                table, objects, more, Assignment.plus(assignments, new Assignment(column, more.last())));
    }

    /** Gives another column what a function gives of each object; null is NULL. */
    public <T> InsertMany<E, X> setEach(Column<E, T> column, Function<? super X, ? extends @Nullable T> value) {
        return of(table(), objects, arrays, assignments(), column, value);
    }
}
