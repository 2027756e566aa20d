package dev.vorm.benchmarks;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.internal.ArrayTuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** A decoded row without a server. */
final class StubRow extends ArrayTuple implements Row {
    StubRow() {
        super(8);
        addValue(7L);
        addValue("sensor-7");
        addValue(new UUID(7, 7));
        addValue(true);
        addValue(7);
        addValue(0.7);
        addValue(OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC));
        addValue("note 7");
    }

    @Override
    public String getColumnName(int pos) {
        return null;
    }

    @Override
    public int getColumnIndex(String column) {
        return -1;
    }
}
