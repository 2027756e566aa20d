package dev.vorm.sample.graph;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** Somebody with awards, and with rivals, who need not think the same. */
@Table("graph_runners")
public record Runner(
        @Id @Generated Long id,
        String name,

        @Relationship(joinTable = "graph_runner_awards") @OrderBy({"year desc", "name"})
        Many<Award> awards,

        @Relationship(joinTable = "graph_rivals") @OrderBy("name")
        Many<Runner> rivals,

        @Relationship(mappedBy = "rivals") @OrderBy("name") Many<Runner> rivalOf) {}
