package dev.vorm.sample.cards;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;
import java.time.Instant;

/** Nothing but the key cannot be null. */
@Table("card_people")
@SuppressWarnings("vorm.index") // few rows
public record Person(
        @Id @Generated Long id,
        @Nullable String name,
        @Nullable Ref<Person, Long> boss,
        @SoftDelete @Nullable Instant left,

        @Relationship(mappedBy = "author") @OrderBy("title") Many<Book> books,

        @Relationship(mappedBy = "boss") @OrderBy("id") Many<Person> staff) {}
