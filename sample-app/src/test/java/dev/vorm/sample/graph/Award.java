package dev.vorm.sample.graph;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** Has a key of two columns, of which the table between has both. */
@Table("graph_awards")
public record Award(
        @Id int year,
        @Id String name,

        @Relationship(mappedBy = "awards") @OrderBy("name") Many<Runner> runners) {}
