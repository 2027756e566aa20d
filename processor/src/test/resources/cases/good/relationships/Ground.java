package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** A leaf with relationships of its own. */
@Index(columns = "visit.guest")
public record Ground(
        int country,
        int number,
        Many<Prize> prizes,
        @Unique Ref<Team, Long> team,
        @Embedded Visit visit,
        @Relationship(mappedBy = "ground") Many<Stand> stands)
        implements Venue {}
