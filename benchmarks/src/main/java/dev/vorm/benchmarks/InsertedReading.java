package dev.vorm.benchmarks;

import dev.vorm.annotation.Generated;
import dev.vorm.annotation.Id;
import dev.vorm.annotation.Nullable;
import dev.vorm.annotation.Table;
import java.time.Instant;
import java.util.UUID;

/** The row of {@link Reading} in a table that is emptied before each measurement. */
@Table("inserted")
public record InsertedReading(
        @Id @Generated Long id,
        String sensor,
        UUID device,
        boolean valid,
        int channel,
        double value,
        Instant takenAt,
        @Nullable String note) {
    static InsertedReading number(int i) {
        Reading reading = Reading.number(i);
        return new InsertedReading(
                null,
                reading.sensor(),
                reading.device(),
                reading.valid(),
                reading.channel(),
                reading.value(),
                reading.takenAt(),
                reading.note());
    }
}
