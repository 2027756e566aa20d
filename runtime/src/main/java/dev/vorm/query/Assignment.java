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

    /** The assignments with one more; fails when its column has one already. */
    static List<Assignment> plus(List<Assignment> assignments, Assignment assignment) {
        List<Assignment> all = new ArrayList<>(assignments.size() + 1);
        for (Assignment other : assignments) {
            if (other.column.name().equals(assignment.column.name())) {
                throw new IllegalArgumentException("The column " + other.column + " is set twice");
            }
            all.add(other);
        }
        all.add(assignment);
        return Collections.unmodifiableList(all);
    }
}
