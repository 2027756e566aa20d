package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;
import java.time.Instant;

@Table("people")
public record Person(
        @Id @Generated Long id, String name, @SoftDelete @Nullable Instant deletedAt, @Version int version) {}
