package app;

import dev.vorm.annotation.Column;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.TenantId;
import java.util.UUID;

@Table("boards")
public class Board {
    @Id
    int row;

    @Id
    int place;

    @TenantId
    @Column("owner")
    Company company;

    String acrossTenants;

    record Company(UUID id) {}
}
