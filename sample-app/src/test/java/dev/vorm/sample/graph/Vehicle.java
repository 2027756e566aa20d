package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Inheritance;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;

/** Of kinds in one table, with relationships that all have, and those of one kind. */
@Table("graph_vehicles")
@Inheritance
@Index(columns = "garage")
public sealed interface Vehicle {
    @Id
    Long id();

    @Nullable
    Ref<Garage, Long> garage();

    @Relationship(mappedBy = "vehicle")
    @OrderBy("id")
    Many<Repair> repairs();

    @Relationship(joinTable = "graph_vehicle_badges")
    @OrderBy("id")
    Many<Badge> badges();

    /** Without relationships of its own. */
    record Bike(Long id, @Nullable Ref<Garage, Long> garage, Many<Repair> repairs, Many<Badge> badges, int gears)
            implements Vehicle {}

    /** With relationships of its own. */
    @Index(columns = "driver")
    record Van(
            @Relationship(mappedBy = "van") @OrderBy("id") Many<Parcel> parcels,
            Long id,
            @Nullable Ref<Garage, Long> garage,
            Many<Repair> repairs,
            Many<Badge> badges,
            @Nullable Ref<Author, Long> driver,
            @Relationship(mappedBy = "van") One<Permit> permit)
            implements Vehicle {}
}
