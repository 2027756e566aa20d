package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** Mapped by the reference of another, sorted; one that is unique; a tree of many to many. */
@Table("teams")
public record Team(
        @Id @Generated Long id,
        String name,
        @Relationship(mappedBy = "team") @OrderBy({"number desc", "name"}) Many<Player> players,
        @Relationship(mappedBy = "team") One<Ground> ground,
        @Relationship(joinTable = "team_rivals") Many<Team> rivals,
        @Relationship(mappedBy = "rivals") Many<Team> rivalOf) {}
