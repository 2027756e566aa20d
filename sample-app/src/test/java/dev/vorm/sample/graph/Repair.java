package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** Of a vehicle of any kind. */
@Table("graph_repairs")
@Index(columns = "vehicle")
public record Repair(@Id Long id, Ref<Vehicle, Long> vehicle) {}
