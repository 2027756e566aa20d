package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Index;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** In a vehicle of one kind. */
@Table("graph_parcels")
@Index(columns = "van")
public record Parcel(@Id Long id, Ref<Vehicle.Van, Long> van) {}
