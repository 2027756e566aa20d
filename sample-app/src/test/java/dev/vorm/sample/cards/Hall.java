package dev.vorm.sample.cards;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;

/** A hall. */
@Table("card_halls")
public record Hall(@Id String name, int size) {}
