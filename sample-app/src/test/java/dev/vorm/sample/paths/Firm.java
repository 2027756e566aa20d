package dev.vorm.sample.paths;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** In a circle with those who work there. */
@SuppressWarnings("vorm.index")
@Table("firms")
record Firm(@Id Long id, String name, @Nullable Ref<Writer, Long> head) {}
