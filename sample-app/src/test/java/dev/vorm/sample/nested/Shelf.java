package dev.vorm.sample.nested;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import java.util.UUID;

/** A shelf: its key has two columns, and one of them travels as text. */
@Table("nested_shelves")
public record Shelf(
        @Id @Embedded Place place,
        String label,

        @Relationship(mappedBy = "shelf") @OrderBy("title") Many<Volume> volumes) {
    /** Where it stands. */
    public record Place(UUID hall, short number) {}
}
