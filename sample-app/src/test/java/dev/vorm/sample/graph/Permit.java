package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.relationship.Ref;

/** Of a vehicle of one kind, one at most. */
@Table("graph_permits")
public record Permit(@Id Long id, @Unique Ref<Vehicle.Van, Long> van) {}
