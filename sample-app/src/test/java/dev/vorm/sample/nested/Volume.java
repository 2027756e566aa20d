package dev.vorm.sample.nested;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** A volume, on a shelf or not. */
@Table("nested_volumes")
@SuppressWarnings("vorm.index") // few rows
public record Volume(
        @Id @Generated Long id, String title, @Nullable Ref<Shelf, Shelf.Place> shelf) {}
