package dev.vorm.sample.paths;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** With a key of two columns, one of which is a reference. */
@SuppressWarnings("vorm.index")
@Table("shelves")
record Shelf(@Id Ref<Firm, Long> firm, @Id int number, String label, Ref<Writer, Long> keeper) {}
