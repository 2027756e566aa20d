package app;

import dev.vorm.annotation.ColumnName;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Version;

@Table("stalls")
public class Stall {
    @Id
    @Generated
    Long id;

    @Embedded(columns = {
        @ColumnName(property = "latitude", value = "lat"),
        @ColumnName(property = "longitude", value = "Lon")
    })
    @Nullable
    Position position;

    @Embedded(prefix = "trail_", columns = @ColumnName(property = "audit.by", value = "auditor"))
    private Trail trail;

    @Embedded
    Audit audit;

    @Version
    long version;

    public Trail getTrail() {
        return trail;
    }

    public void setTrail(Trail trail) {
        this.trail = trail;
    }
}
