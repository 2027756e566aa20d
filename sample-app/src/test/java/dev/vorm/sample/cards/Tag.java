package dev.vorm.sample.cards;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;

/** A tag. */
@Table("card_tags")
public record Tag(
        @Id @Generated Long id,
        String name,

        @Relationship(mappedBy = "tags") @OrderBy("title") Many<Book> books) {}
