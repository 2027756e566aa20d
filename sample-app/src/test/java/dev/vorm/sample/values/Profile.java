package dev.vorm.sample.values;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.PgEnum;
import dev.vorm.annotation.Table;
import java.util.List;
import java.util.Map;

/** Documents of Java types. */
@Table("value_profiles")
record Profile(
        @Id @Generated Long id,
        @Json Address address,
        @Json List<Address> former,
        @Json Map<String, Address> byName,
        @Json(binary = false) Map<String, Integer> counts,
        @Json @Nullable Address other,
        Mood mood,
        Level level,
        @PgEnum("value_color") Color color) {
    /** A place. */
    public record Address(String street, int door) {}

    /** A color. */
    public enum Color {
        RED,
        GREEN
    }
}
