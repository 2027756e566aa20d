package dev.vorm.benchmarks;

import io.vertx.core.Future;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collector;

/**
 * The same statements on the driver, twice: with all care (prepared queries held, collectors, columns by index, rows
 * released, arrays) and as the driver's guide shows it (queries made at each call, row sets, columns by name, batches).
 */
final class HandWritten {
    private static final String COLUMNS = "id, sensor, device, valid, channel, value, taken_at, note";
    private static final String FIND_BY_ID = "SELECT " + COLUMNS + " FROM readings WHERE id = $1";
    private static final String FIND_ALL = "SELECT " + COLUMNS + " FROM readings";
    private static final String INSERT = "INSERT INTO inserted (sensor, device, valid, channel, value, taken_at, note)"
            + " VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
    private static final String INSERT_ALL =
            "INSERT INTO inserted (sensor, device, valid, channel, value, taken_at, note)"
                    + " SELECT sensor, device, valid, channel, value, taken_at, note"
                    + " FROM unnest($1::text[], $2::uuid[], $3::boolean[], $4::integer[], $5::double precision[],"
                    + " $6::timestamptz[], $7::text[]) WITH ORDINALITY"
                    + " AS input (sensor, device, valid, channel, value, taken_at, note, n) ORDER BY n RETURNING id";

    private final SqlClient pool;
    private final PreparedQuery<SqlResult<One>> findById;
    private final PreparedQuery<SqlResult<List<Reading>>> findAll;
    private final PreparedQuery<SqlResult<List<Long>>> insertAll;

    HandWritten(SqlClient pool) {
        this.pool = pool;
        this.findById = pool.preparedQuery(FIND_BY_ID).collecting(Collector.of(One::new, One::read, (a, b) -> a));
        this.findAll = pool.preparedQuery(FIND_ALL)
                .collecting(Collector.<Row, List<Reading>>of(
                        ArrayList::new,
                        (list, row) -> {
                            list.add(reading(row));
                            row.release();
                        },
                        (a, b) -> a));
        this.insertAll = pool.preparedQuery(INSERT_ALL)
                .collecting(Collector.<Row, List<Long>>of(
                        ArrayList::new,
                        (list, row) -> {
                            list.add(row.getLong(0));
                            row.release();
                        },
                        (a, b) -> a));
    }

    /** Holds the one row. */
    static final class One {
        Reading reading;

        static void read(One one, Row row) {
            one.reading = reading(row);
            row.release();
        }
    }

    static Reading reading(Row row) {
        return new Reading(
                row.getLong(0),
                row.getString(1),
                row.getUUID(2),
                row.getBoolean(3),
                row.getInteger(4),
                row.getDouble(5),
                row.getOffsetDateTime(6).toInstant(),
                row.getString(7));
    }

    Future<Reading> findById(Long id) {
        return findById.execute(Tuple.of(id)).map(result -> result.value().reading);
    }

    Future<List<Reading>> findAll() {
        return findAll.execute(Tuple.tuple()).map(SqlResult::value);
    }

    Future<List<Reading>> insertAll(List<Reading> readings) {
        int size = readings.size();
        String[] sensors = new String[size];
        UUID[] devices = new UUID[size];
        Boolean[] valids = new Boolean[size];
        Integer[] channels = new Integer[size];
        Double[] values = new Double[size];
        OffsetDateTime[] times = new OffsetDateTime[size];
        String[] notes = new String[size];
        for (int i = 0; i < size; i++) {
            Reading reading = readings.get(i);
            sensors[i] = reading.sensor();
            devices[i] = reading.device();
            valids[i] = reading.valid();
            channels[i] = reading.channel();
            values[i] = reading.value();
            times[i] = reading.takenAt().atOffset(ZoneOffset.UTC);
            notes[i] = reading.note();
        }
        Tuple binds = Tuple.tuple();
        binds.addValue(sensors);
        binds.addValue(devices);
        binds.addValue(valids);
        binds.addValue(channels);
        binds.addValue(values);
        binds.addValue(times);
        binds.addValue(notes);
        return insertAll.execute(binds).map(result -> withIds(readings, result.value()));
    }

    private static List<Reading> withIds(List<Reading> readings, List<Long> ids) {
        List<Reading> inserted = new ArrayList<>(ids.size());
        for (int i = 0; i < ids.size(); i++) {
            Reading reading = readings.get(i);
            inserted.add(new Reading(
                    ids.get(i),
                    reading.sensor(),
                    reading.device(),
                    reading.valid(),
                    reading.channel(),
                    reading.value(),
                    reading.takenAt(),
                    reading.note()));
        }
        return inserted;
    }

    Future<Reading> findByIdAsInTheGuide(Long id) {
        return pool.preparedQuery(FIND_BY_ID)
                .execute(Tuple.of(id))
                .map(rows -> byName(rows.iterator().next()));
    }

    Future<List<Reading>> findAllAsInTheGuide() {
        return pool.preparedQuery(FIND_ALL).execute().map(rows -> {
            List<Reading> list = new ArrayList<>(rows.size());
            for (Row row : rows) {
                list.add(byName(row));
            }
            return list;
        });
    }

    Future<Integer> insertAllAsInTheGuide(List<Reading> readings) {
        List<Tuple> batch = new ArrayList<>(readings.size());
        for (Reading reading : readings) {
            batch.add(Tuple.of(
                    reading.sensor(),
                    reading.device(),
                    reading.valid(),
                    reading.channel(),
                    reading.value(),
                    reading.takenAt().atOffset(ZoneOffset.UTC),
                    reading.note()));
        }
        return pool.preparedQuery(INSERT).executeBatch(batch).map(rows -> rows.rowCount());
    }

    private static Reading byName(Row row) {
        return new Reading(
                row.getLong("id"),
                row.getString("sensor"),
                row.getUUID("device"),
                row.getBoolean("valid"),
                row.getInteger("channel"),
                row.getDouble("value"),
                row.getOffsetDateTime("taken_at").toInstant(),
                row.getString("note"));
    }
}
