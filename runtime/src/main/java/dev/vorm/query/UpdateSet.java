package dev.vorm.query;

import java.util.ArrayList;
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
    private final List<Table<?>> from;

    UpdateSet(Table<E> table, List<Assignment> assignments, List<Table<?>> from) {
        this.table = table;
        this.assignments = assignments;
        this.from = from;
    }

    /** Gives another column a value; null is NULL. */
    public <T> UpdateSet<E> set(Column<E, T> column, @Nullable T value) {
        return set(column, new Value<>(value, column.type()));
    }

    /** Gives another column NULL. */
    public UpdateSet<E> setNull(Column<E, ?> column) {
        return new UpdateSet<>(table, Assignment.plus(assignments, Assignment.ofNull(column)), from);
    }

    /** Gives another column the value of an expression. */
    public <T> UpdateSet<E> set(Column<E, T> column, Expression<T> value) {
        return new UpdateSet<>(table, Assignment.plus(assignments, new Assignment(column, value)), from);
    }

    /**
     * Another table, or a query {@code select(...).as("name")}, whose columns the values and the conditions may use; a row for which
     * it has several is updated by one of them, nobody knows which.
     */
    public UpdateSet<E> from(Table<?> other) {
        List<Table<?>> all = new ArrayList<>(from);
        all.add(Objects.requireNonNull(other, "the other table"));
        return new UpdateSet<>(table, assignments, List.copyOf(all));
    }

    /** Updates the rows for which a condition is true. */
    public Update<E> where(Condition condition) {
        return new Update<>(
                table, assignments, from, Absent.refuse(Objects.requireNonNull(condition, "the condition")));
    }

    /** Updates all rows of the table. */
    public Update<E> allRows() {
        return new Update<>(table, assignments, from, null);
    }
}
