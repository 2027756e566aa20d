package dev.vorm.sample.cards;

import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** A shelf: its key is embedded, and has a reference in it. */
@Table("card_shelves")
public record Shelf(
        @Id @Embedded Place place,
        String label,

        @Relationship(mappedBy = "shelf") @OrderBy("title") Many<Book> books) {
    /** Where it stands. */
    public record Place(Ref<Hall, String> hall, short number) {}
}
