package dev.vorm.processor.plan;

import java.util.List;

/**
 * A statement of a generated repository.
 *
 * @param constant the constant that holds it
 * @param name what logs and errors call it
 * @param sql its text
 * @param binds the SQL types of its binds
 * @param sensitive the numbers of the binds that must not be shown in logs: 1 for the first
 * @param tenant the number of the bind that is the tenant; 0 for none
 * @param columns the SQL types of the columns that it returns
 * @param rows what its rows are read as
 */
public record StatementPlan(
        String constant,
        String name,
        String sql,
        List<String> binds,
        List<Integer> sensitive,
        int tenant,
        List<String> columns,
        Rows rows) {
    public StatementPlan {
        binds = List.copyOf(binds);
        sensitive = List.copyOf(sensitive);
        columns = List.copyOf(columns);
    }

    /** What the rows of a statement are read as. */
    public enum Rows {
        ENTITY,
        BOOLEAN,
        LONG,
        /** Nothing, or parts of an entity that was written. */
        NONE
    }
}
