package dev.vorm.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What a command writes into a column.
 *
 * @param column the column
 * @param value the expression whose value it gets
 */
public record Assignment(Column<?, ?> column, Expression<?> value) {
    /** Refuses nulls. */
    public Assignment {
        Objects.requireNonNull(column, "the column to set");
        Objects.requireNonNull(value, "the expression to set it to");
    }

    static <T> Assignment ofNull(Column<?, T> column) {
        return new Assignment(column, new Value<>(null, column.type()));
    }

    /** One more than the column holds. */
    public static Assignment next(Column<?, ?> column) {
        return new Assignment(column, Arithmetic.next(column));
    }

    /** The server's time, which goes on within a transaction. */
    public static Assignment clock(Column<?, ?> column) {
        return new Assignment(column, Composed.call("clock_timestamp", column.type()));
    }

    /** The time at which the transaction began. */
    public static Assignment now(Column<?, ?> column) {
        return new Assignment(column, Composed.call("now", column.type()));
    }

    /** The assignments of an update with what each update of the table writes by itself. */
    static List<Assignment> stamped(List<Assignment> assignments, Table<?> table) {
        List<Assignment> stamps = table.stamps();
        if (stamps.isEmpty()) {
            return assignments;
        }
        List<Assignment> all = new ArrayList<>(assignments);
        for (Assignment stamp : stamps) {
            if (!isSet(stamp.column, assignments)) {
                all.add(stamp);
            }
        }
        return Collections.unmodifiableList(all);
    }

    private static boolean isSet(Column<?, ?> column, List<Assignment> assignments) {
        return assignments.stream().anyMatch(set -> set.column.name().equals(column.name()));
    }

    /** The assignments with one more; fails when its column has one already. */
    static List<Assignment> plus(List<Assignment> assignments, Assignment assignment) {
        if (isSet(assignment.column, assignments)) {
            throw new IllegalArgumentException("The column " + assignment.column + " is set twice");
        }
        List<Assignment> all = new ArrayList<>(assignments.size() + 1);
        all.addAll(assignments);
        all.add(assignment);
        return Collections.unmodifiableList(all);
    }
}
