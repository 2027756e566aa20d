package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** What vehicles of all kinds, and those of one, stand in. */
@Table("graph_garages")
public record Garage(
        @Id Long id,
        @Relationship(mappedBy = "garage") @OrderBy("id") Many<Vehicle> vehicles,
        @Relationship(mappedBy = "garage") @OrderBy("id") Many<Vehicle.Van> vans,

        @Relationship(mappedBy = "garage", where = "other.id > this.id") @OrderBy("id")
        Many<Vehicle.Van> later,

        @Relationship(where = "other.garage_id = this.id AND other.id <> this.id") @OrderBy("id")
        Many<Vehicle> others) {}
