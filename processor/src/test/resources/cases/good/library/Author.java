package library;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.CreatedAt;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import java.time.Instant;
import java.util.Optional;

@Table("authors")
public record Author(
        @Id @Generated Long id,
        @Column(length = 50) String name,
        @Unique String email,
        Optional<String> bio,
        AuthorStatus status,
        @CreatedAt Instant createdAt,
        @UpdatedAt Instant updatedAt,
        @Version int version) {}
