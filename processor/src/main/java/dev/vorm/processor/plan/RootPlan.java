package dev.vorm.processor.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is generated for a root beside what it has in common with any entity.
 *
 * @param discriminator the column that tells the kinds of rows, as if it were a property
 * @param leaves the entities that it permits
 * @param inserted the columns that an insert of several entities binds, each with an entity that has it; the discriminator is
 *     the first, and every entity's
 * @param joined how its rows are made, when they are in several tables
 */
public record RootPlan(
        PropertyPlan discriminator, List<EntityPlan> leaves, List<Inserted> inserted, Optional<JoinedPlan> joined) {
    public RootPlan {
        leaves = List.copyOf(leaves);
        inserted = List.copyOf(inserted);
    }

    /** A column, and an entity that has it. */
    public record Inserted(EntityPlan entity, PropertyPlan property) {}

    /** The index among {@link #inserted} of the column of an entity's property. */
    public int position(EntityPlan leaf, PropertyPlan property) {
        boolean isOwn = own(leaf).contains(property);
        for (int i = 0; i < inserted.size(); i++) {
            Inserted column = inserted.get(i);
            boolean isOfOther =
                    isOwn && joined.isPresent() && !column.entity().names().equals(leaf.names());
            if (!isOfOther
                    && column.property()
                            .column()
                            .name()
                            .equals(property.column().name())) {
                return i;
            }
        }
        throw new IllegalStateException(property.label());
    }

    /** The columns that only a leaf has, in the order in which they are read. */
    public static List<PropertyPlan> own(EntityPlan leaf) {
        List<PropertyPlan> properties = leaf.properties();
        return properties.subList(leaf.leaf().orElseThrow().sharedColumns(), properties.size());
    }
}
