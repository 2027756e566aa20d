package keys;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.GenerationType;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import java.time.Instant;
import java.util.UUID;

@Table
public record Versioned(
        @Id @Generated(GenerationType.UUID_V4) UUID id, @Version Instant version, String name, @UpdatedAt Instant at) {}
