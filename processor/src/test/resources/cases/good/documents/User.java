package documents;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Json;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Sensitive;
import dev.vorm.annotation.Table;
import java.util.List;
import java.util.Optional;

/** Documents whose parts have names and types. */
@Table("json_users")
public record User(
        @Id @Generated Long id,
        @Json Profile profile,
        @Json(binary = false) @Nullable Profile former,
        @Json Optional<Place> address,
        @Json @Sensitive Place hidden,
        @Json Renamed renamed,
        @Json List<Place> places,
        @Embedded Home home) {
    /** A part of the table that has a document. */
    public record Home(String name, @Json Place place) {}
}
