package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** With a key of two columns, on both sides of a table between. */
@Table("prizes")
public record Prize(
        @Id int year,
        @Id String name,
        @Relationship(mappedBy = "prizes") Many<Player> players,
        @Relationship(joinTable = "prize_venues", joinColumns = {"y", "n"}) Many<Venue> venues) {}
