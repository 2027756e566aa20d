package dev.vorm.sample.cards;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** All of it is the key, and all of the key refers to others. */
@Table("card_stands")
@SuppressWarnings("vorm.index") // few rows
public record Stand(@Id Ref<Hall, String> hall, @Id Ref<Shelf, Shelf.Place> shelf) {}
