package dev.vorm.benchmarks;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/** A row of eight mixed columns. */
@Table("readings")
public record Reading(
        @Id @Generated Long id,
        String sensor,
        UUID device,
        boolean valid,
        int channel,
        double value,
        Instant takenAt,
        @Nullable String note) {
    static Reading number(int i) {
        return new Reading(
                null,
                "sensor-" + i % 100,
                new UUID(i, ~i),
                i % 2 == 0,
                i % 8,
                i / 8.0,
                Instant.ofEpochSecond(1_700_000_000L + i),
                i % 4 == 0 ? null : "note " + i);
    }
}
