package dev.vorm.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A delete that does not know its rows yet: a command once it is told which. Immutable.
 *
 * @param <E> the entity of the table
 */
public final class DeleteFrom<E> {
    private final Table<E> table;
    private final List<Table<?>> using;

    DeleteFrom(Table<E> table, List<Table<?>> using) {
        this.table = Objects.requireNonNull(table, "the table to delete from");
        this.using = using;
    }

    /** Another table, or a query {@code select(...).as("name")}, whose columns the conditions may use. */
    public DeleteFrom<E> using(Table<?> other) {
        List<Table<?>> all = new ArrayList<>(using);
        all.add(Objects.requireNonNull(other, "the other table"));
        return new DeleteFrom<>(table, List.copyOf(all));
    }

    /** Deletes the rows for which a condition is true. */
    public Delete<E> where(Condition condition) {
        return new Delete<>(table, using, Absent.refuse(Objects.requireNonNull(condition, "the condition")));
    }

    /** Deletes all rows of the table. */
    public Delete<E> allRows() {
        return new Delete<>(table, using, null);
    }
}
