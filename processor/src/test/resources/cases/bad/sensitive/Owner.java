package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.time.Instant;

@Table
public record Owner(@Id @Sensitive Long id, @Sensitive @Nullable Ref<Owner, Long> other, @Version @Sensitive int version, @Sensitive @CreatedAt Instant createdAt) {}
