package dev.vorm.sample.cards;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.OrderBy;
import dev.vorm.annotation.Relationship;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.Ref;

/** A book: on a shelf or not, edited by someone or not, and perhaps one of a pair. */
@Table("card_books")
@SuppressWarnings("vorm.index") // few rows
public record Book(
        @Id @Generated Long id,
        String title,
        Ref<Person, Long> author,
        @Nullable Ref<Person, Long> editor,
        @Nullable Ref<Shelf, Shelf.Place> shelf,
        @Nullable Ref<Stand, StandKey> stand,

        @Relationship(joinTable = "card_book_tags") @OrderBy("name")
        Many<Tag> tags) {}
