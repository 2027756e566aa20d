package dev.vorm.query;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of an insert of a row for each of some objects: a command once a column is set. Immutable.
 *
 * @param <E> the entity of the table
 * @param <X> the objects
 */
public final class InsertRows<E, X> {
    private final Table<E> table;
    private final List<X> objects;

    InsertRows(Table<E> table, List<X> objects) {
        this.table = table;
        this.objects = objects;
    }

    /** Gives a column what a function gives of each object; null is NULL. */
    public <T> InsertMany<E, X> setEach(Column<E, T> column, Function<? super X, ? extends @Nullable T> value) {
        return InsertMany.of(table, ObjectTable.of("input", objects, column, value), List.of(), column);
    }
}
