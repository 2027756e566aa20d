package app;

import dev.vorm.annotation.Default;
import dev.vorm.annotation.Embedded;
import dev.vorm.annotation.UpdatedAt;
import java.time.Instant;

public class Trail {
    @UpdatedAt
    Instant changedAt;

    @Default("'web'")
    String source;

    @Embedded(prefix = "audit_")
    Audit audit;
}
