package dev.vorm.processor.plan;

import dev.vorm.processor.plan.sql.RowKind;
import java.util.List;
import java.util.Optional;

/**
 * What is generated for an entity because others are under the same root.
 *
 * <p>The columns that all have come first wherever the entity is read: its mapping can so read them from one place in the rows of
 * the root, and those of its own from another.
 *
 * @param kind what tells its rows from theirs
 * @param components its members by their names, in the order of their declaration
 * @param shared the members that all have, by their names
 * @param sharedColumns the number of columns that all have
 * @param sharedResults how many of the columns that an insert returns all have
 * @param joined how its rows are made, when they are in several tables
 */
public record LeafPlan(
        RowKind kind,
        List<String> components,
        List<String> shared,
        int sharedColumns,
        int sharedResults,
        Optional<JoinedPlan> joined) {
    public LeafPlan {
        components = List.copyOf(components);
        shared = List.copyOf(shared);
    }
}
