package dev.vorm.processor.plan;

import java.util.List;

/**
 * The repository of an entity.
 *
 * @param statements its statements, in the order of the repository's methods
 */
public record CrudPlan(List<StatementPlan> statements) {
    public CrudPlan {
        statements = List.copyOf(statements);
    }
}
