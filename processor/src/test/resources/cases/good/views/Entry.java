package app;

import dev.vorm.annotation.*;
import dev.vorm.relationship.Ref;
import java.time.Instant;

/** Without a key. */
@View
class Entry {
    String text;
    @Nullable Instant at;
    @TenantId String owner;
    @Nullable Ref<Author, Long> author;
}
