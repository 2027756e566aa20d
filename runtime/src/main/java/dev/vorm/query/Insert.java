package dev.vorm.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inserts one row; columns that are not set get their defaults. Immutable: each method gives a new one.
 *
 * @param <E> the entity of the table
 */
public final class Insert<E> implements Command {
    private final Table<E> table;
    private final List<Assignment> assignments;

    Insert(Table<E> table, List<Assignment> assignments) {
        this.table = table;
        this.assignments = assignments;
    }

    /** Gives another column a value; null is NULL. */
    public <T> Insert<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives another column the value of an expression. */
    public <T> Insert<E> set(Column<E, T> column, Expression<T> value) {
        return new Insert<>(table, Assignment.plus(assignments, new Assignment(column, value)));
    }

    /** The same insert as a query of what the inserted row has in a column, such as a generated key. */
    public <T> Query<T> returning(Column<E, T> column) {
        return new InsertReturning<>(this, new Selection.Single<>(column));
    }

    /** The table. */
    public Table<E> table() {
        return table;
    }

    /** What is written. */
    public List<Assignment> assignments() {
        return assignments;
    }

    @Override
    public String toString() {
        return "Insert[" + table + "]";
    }
}
