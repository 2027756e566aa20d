package dev.vorm.sample.mapping;

import dev.vorm.annotation.Id;
import dev.vorm.annotation.Table;
import dev.vorm.annotation.Unique;
import dev.vorm.annotation.UpdatedAt;
import dev.vorm.annotation.Version;
import java.time.Instant;

/** Something whose version is a time. */
@Table("sheets")
record Sheet(
        @Id Long id,
        @Unique String title,
        int cells,
        @UpdatedAt Instant changedAt,
        @Version Instant version) {
    static Sheet of(long id, String title) {
        return new Sheet(id, title, 0, null, null);
    }
}
