package dev.vorm.sample.mapping;

import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Default;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.UpdatedAt;
import java.time.Instant;

/** A class within a record, which is brought up to date where it is. */
class Audit {
    @CreatedAt
    Instant createdAt = Instant.EPOCH;

    @UpdatedAt
    Instant updatedAt = Instant.EPOCH;

    @Default("'web'")
    @Nullable
    String source;
}
