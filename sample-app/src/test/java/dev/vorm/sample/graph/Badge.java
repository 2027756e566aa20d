package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** On vehicles of all kinds, and also asked for those on one. */
@Table("graph_badges")
public record Badge(
        @Id Long id,
        @Relationship(mappedBy = "badges") @OrderBy("id") Many<Vehicle> vehicles,
        @Relationship(mappedBy = "badges") @OrderBy("id") Many<Vehicle.Van> vans) {}
