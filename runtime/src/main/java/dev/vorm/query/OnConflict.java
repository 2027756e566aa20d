package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert that is about to be told what to do where a row with the same values of a key is there. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class OnConflict<E> {
    private final Insert<E> insert;
    private final UniqueKey<E> key;

    OnConflict(Insert<E> insert, UniqueKey<E> key) {
        this.insert = insert;
        this.key = key;
    }

    /** Leaves that row as it is; it is neither counted nor returned. */
    public Insert<E> doNothing() {
        return insert.with(new Conflict(key, List.of(), null));
    }

    /** Writes a column of that row; null is NULL. */
    public <T> Upsert<E> doUpdate(Column<E, T> column, @Nullable T value) {
        return doUpdate(column, new Value<>(value, column.type()));
    }

    /** Writes a column of that row; {@link Sql#excluded} is what the insert would have written. */
    public <T> Upsert<E> doUpdate(Column<E, T> column, Expression<T> value) {
        return new Upsert<>(insert, key, List.of(new Assignment(column, value)), null);
    }

    /** Writes what the insert would have written into columns of that row. */
    @SafeVarargs
    public final Upsert<E> doUpdate(Column<E, ?>... columns) {
        if (columns.length == 0) {
            throw new IllegalArgumentException("An update of no columns: say doNothing()");
        }
        List<Assignment> update = List.of();
        for (Column<E, ?> column : columns) {
            update = Assignment.plus(update, new Assignment(column, Sql.excluded(column)));
        }
        return new Upsert<>(insert, key, update, null);
    }
}
