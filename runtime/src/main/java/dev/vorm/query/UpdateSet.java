package dev.vorm.query;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An update that does not know its rows yet: a command once it is told which. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class UpdateSet<E> {
    private final Table<E> table;
    private final List<Assignment> assignments;

    UpdateSet(Table<E> table, List<Assignment> assignments) {
        this.table = table;
        this.assignments = assignments;
    }

    /** Gives another column a value; null is NULL. */
    public <T> UpdateSet<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives another column the value of an expression. */
    public <T> UpdateSet<E> set(Column<E, T> column, Expression<T> value) {
        return new UpdateSet<>(table, Assignment.plus(assignments, new Assignment(column, value)));
    }

    /** Updates the rows for which a condition is true. */
    public Update where(Condition condition) {
        return new Update(table, assignments, Absent.refuse(Objects.requireNonNull(condition, "the condition")));
    }

    /** Updates all rows of the table. */
    public Update allRows() {
        return new Update(table, assignments, null);
    }
}
