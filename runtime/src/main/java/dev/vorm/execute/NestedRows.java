package dev.vorm.execute;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads records of a projection with parts that come from other rows, keeps the keys that came with each, and loads the parts: a
 * statement for each, those of one projection at the same time, then what is in them. The statements of all are made before any is
 * sent. Of one call alone.
 *
 * @param <T> the record
 */
final class NestedRows<T> implements NestedReader<T> {
    private final RowReader<T> reader;
    private final List<Part<T, ?>> parts = new ArrayList<>();

    private NestedRows(MappedProjection<T> projection) {
        this.reader = projection.reader();
        for (Nested<T, ?> nested : projection.nested()) {
            parts.add(part(projection, nested));
        }
    }

    private static <T, R> Part<T, R> part(MappedProjection<T> projection, Nested<T, R> nested) {
        return new Part<>(
                nested,
                NestedStatement.of(projection, nested),
                new RowKeys(nested.keys(), projection.expressions()),
                reader(nested.projection()));
    }

    /** What reads a projection, which is one of these where more statements follow. */
    static <T> RowReader<T> reader(MappedProjection<T> projection) {
        return projection.isNested() ? new NestedRows<>(projection) : projection.reader();
    }

    @Override
    public T read(Row row, int at) {
        for (Part<T, ?> part : parts) {
            part.keys.add(row, at);
        }
        return reader.read(row, at);
    }

    @Override
    public Future<List<T>> load(SqlExecutor executor, List<T> records) {
        if (records.isEmpty()) {
            return Future.succeededFuture(records);
        }
        List<Future<Found<T>>> started = new ArrayList<>(parts.size());
        for (Part<T, ?> part : parts) {
            started.add(part.load(executor, records.size()));
        }
        return Found.attached(records, started);
    }

    /** A part, and the keys that it is loaded by. */
    private record Part<T, R>(Nested<T, R> nested, NestedStatement statement, RowKeys keys, RowReader<R> reader) {
        Future<Found<T>> load(SqlExecutor executor, int owners) {
            NumberedKeys<Object> numbered = keys.last(owners);
            if (numbered.size() == 0) {
                return Future.succeededFuture(new Found<>(
                        nested.name(), (record, i) -> nested.attach().apply(record, List.of())));
            }
            OwnerNumbers numbers = new OwnerNumbers(statement.key(), numbered);
            return executor.list(statement.statement(), statement.binds(keys.arrays(numbered)), (row, at) -> {
                        numbers.add(row, at);
                        return reader.read(row, at + 1);
                    })
                    .compose(found -> reader instanceof NestedRows<R> rows
                            ? rows.load(executor, found)
                            : Future.succeededFuture(found))
                    .map(loaded -> {
                        List<List<R>> lists = numbers.groups(loaded);
                        return new Found<>(nested.name(), (record, i) -> {
                            int number = numbered.number(i);
                            return nested.attach().apply(record, number < 0 ? List.of() : lists.get(number));
                        });
                    });
        }
    }
}
