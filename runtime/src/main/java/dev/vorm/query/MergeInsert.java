package dev.vorm.query;

import org.jspecify.annotations.Nullable;

/**
 * A merge whose last clause inserts rows. Immutable: each method gives a new one.
 *
 * @param <E> the entity of the table
 */
public final class MergeInsert<E> extends Merge<E> {
    private final MergeOn<E> before;
    private final MergeClause clause;

    MergeInsert(MergeOn<E> before, MergeClause clause) {
        super(before.plus(clause));
        this.before = before;
        this.clause = clause;
    }

    /** Gives a column a value; null is NULL. */
    public <T> MergeInsert<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives a column the value of an expression over the other table. */
    public <T> MergeInsert<E> set(Column<E, T> column, Expression<T> value) {
        return new MergeInsert<>(
                before, clause.with(Assignment.plus(clause.assignments(), new Assignment(column, value))));
    }
}
