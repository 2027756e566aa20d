package app;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.SoftDelete;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;
import dev.vorm.annotation.Version;

@Table("notes")
public record Note(
        @Id @Generated Long id, @TenantId String tenant, String text, @SoftDelete boolean deleted, @Version int version) {}
