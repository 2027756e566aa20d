package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.*;

/** What a condition makes, of several columns on both sides; names of PostgreSQL's, and texts that look like names. */
@Table("cities")
public record City(
        @Id String country,
        @Id String name,
        @Column("Size") int size,
        @Embedded(prefix = "at_") Place at,
        @Relationship(where = "other.city = this.name AND OTHER.\"Kind\" <> 'this.name' AND this.\"Size\" > 0")
                @OrderBy("id")
                Many<Shop> shops,
        @Relationship(where = "abs(other.at_x - this.at_x) < 2 OR other.owner_id = 1") One<Shop> near,
        @Relationship(where = "other.country = this.country AND other.name <> this.name") Many<City> neighbours) {}
