package dev.vorm.sample.projections;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;

/** With an embedded value. */
@Table("publishers")
public record Publisher(
        @Id @Generated Long id, String name, @Embedded Seat seat) {
    public record Seat(String city, @Nullable String street) {}
}
