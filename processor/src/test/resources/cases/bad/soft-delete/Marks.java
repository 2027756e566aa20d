package app;

import dev.vorm.annotation.*;
import java.time.Instant;
import java.util.Optional;

@Table
public record Marks(
        @Id Long id,
        @SoftDelete String text,
        @SoftDelete Instant always,
        @SoftDelete @Nullable Boolean maybe,
        @SoftDelete @Default("true") boolean set,
        @SoftDelete @Sensitive Optional<Instant> secret,
        @SoftDelete @Version int version) {}
