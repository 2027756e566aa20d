package dev.vorm.processor.plan;

import java.util.List;

/**
 * The repository of an entity.
 *
 * @param statements its statements, in the order of the repository's methods
 * @param seen whether an update that had to wait for another one writes nothing, and is run again
 */
public record CrudPlan(List<StatementPlan> statements, boolean seen) {
    public CrudPlan {
        statements = List.copyOf(statements);
    }
}
