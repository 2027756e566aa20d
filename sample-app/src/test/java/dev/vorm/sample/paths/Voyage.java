package dev.vorm.sample.paths;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.relationship.Ref;

/** With references to what is of a tenant, and in several tables. */
@SuppressWarnings("vorm.index")
@Table("voyages")
record Voyage(
        @Id Long id, Ref<Vessel, Long> vessel, @Nullable Ref<Vessel.Barge, Long> towed) {}
