package dev.vorm.sample.manual;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.relationship.Ref;
import java.time.Instant;

@SuppressWarnings("vorm.index")
@Table("guests")
record Guest(
        @Id @Generated Long id,
        @Unique String name,
        @Nullable String fullName,
        Instant joinedAt,
        @Nullable Ref<Guest, Long> invitedBy) {}
