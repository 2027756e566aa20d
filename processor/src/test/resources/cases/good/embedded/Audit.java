package app;

import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.relationship.Ref;
import java.time.Instant;

@SuppressWarnings("vorm.index")
public record Audit(@CreatedAt Instant createdAt, @UpdatedAt Instant updatedAt, Ref<Shop, Long> by) {}
