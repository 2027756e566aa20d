package dev.vorm.sample.paths;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

@SuppressWarnings("vorm.index")
@Table("essays")
record Essay(
        @Id Long id,
        String title,
        Ref<Writer, Long> author,
        @Nullable Ref<Writer, Long> editor,
        @Nullable Ref<Shelf, ShelfKey> shelf) {}
