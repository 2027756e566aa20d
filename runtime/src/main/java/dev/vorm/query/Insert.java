package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inserts a row, or one for each row of another table; columns that are not set get their defaults. Immutable: each method gives a
 * new one.
 *
 * @param <E> the entity of the table
 */
public sealed class Insert<E> extends Write<E> permits InsertMany, Upsert {
    private final @Nullable Table<?> from;
    private final @Nullable Condition where;
    private final List<Assignment> assignments;
    private final @Nullable Conflict conflict;

    Insert(
            Table<E> table,
            @Nullable Table<?> from,
            @Nullable Condition where,
            List<Assignment> assignments,
            @Nullable Conflict conflict) {
        super(table);
        this.from = from;
        this.where = where;
        this.assignments = assignments;
        this.conflict = conflict;
    }

    Insert(Insert<E> other, @Nullable Conflict conflict) {
        this(other.table(), other.from, other.where, other.assignments, conflict);
    }

    /** Gives another column a value; null is NULL. */
    public <T> Insert<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives another column the value of an expression. */
    public <T> Insert<E> set(Column<E, T> column, Expression<T> value) {
        return new Insert<>(
                table(), from, where, Assignment.plus(assignments, new Assignment(column, value)), conflict);
    }

    /** Says what happens where a row with the same values of a key is there. */
    public final OnConflict<E> onConflict(UniqueKey<E> key) {
        return new OnConflict<>(new Insert<>(this, null), Objects.requireNonNull(key, "the key"));
    }

    /** Leaves every row as it is that is in the way; it is neither counted nor returned. */
    public final Insert<E> onConflictDoNothing() {
        return with(new Conflict(null, List.of(), null));
    }

    final Insert<E> with(Conflict ofKey) {
        return new Insert<>(this, ofKey);
    }

    /** The table that gives the rows, or null for one row. */
    public final @Nullable Table<?> from() {
        return from;
    }

    /** Which of its rows, or null for all. */
    public final @Nullable Condition where() {
        return where;
    }

    /** What is written; empty when all columns get their defaults. */
    public final List<Assignment> assignments() {
        return assignments;
    }

    /** What happens where a row is there, or null when that is an error. */
    public final @Nullable Conflict conflict() {
        return conflict;
    }
}
