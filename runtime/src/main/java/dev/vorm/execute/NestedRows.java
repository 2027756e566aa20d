package dev.vorm.execute;

import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.Nested;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.SelectionReader;
import dev.vorm.query.Selection;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads records of a projection with parts that come from other rows, keeps the keys that came with each, and loads the parts: a
 * statement for each, those of one projection at the same time, then what is in them. Of one call alone.
 *
 * @param <T> the record
 */
final class NestedRows<T> implements RowReader<T> {
    private final MappedProjection<T> projection;
    private final RowReader<T> reader;
    private final List<RowKeys> keys;

    private NestedRows(MappedProjection<T> projection) {
        this.projection = projection;
        this.reader = projection.reader();
        this.keys = projection.nested().stream()
                .map(part -> new RowKeys(part.keys(), projection.expressions()))
                .toList();
    }

    /** Gives a record, the number of which is known, what was found for it. */
    private interface Found<T> {
        T attach(T record, int number);
    }

    /** What reads a selection, which is one of these where more statements follow. */
    static <T> RowReader<T> reader(Selection<T> selection) {
        return selection instanceof Selection.Projected<T> projected
                        && projected.projection() instanceof MappedProjection<T> mapped
                ? reader(mapped)
                : SelectionReader.of(selection);
    }

    private static <T> RowReader<T> reader(MappedProjection<T> projection) {
        return projection.isNested() ? new NestedRows<>(projection) : projection.reader();
    }

    @Override
    public T read(Row row, int at) {
        keys.forEach(part -> part.add(row, at));
        return reader.read(row, at);
    }

    /**
     * Loads the parts.
     *
     * @param records those that were read last
     * @return the records with them, in the same order; completes when the last statement is answered
     */
    Future<List<T>> load(SqlExecutor executor, List<T> records) {
        if (records.isEmpty()) {
            return Future.succeededFuture(records);
        }
        List<Future<Found<T>>> started = new ArrayList<>(keys.size());
        for (Nested<T, ?> part : projection.nested()) {
            started.add(start(executor, part, keys.get(started.size()), records.size()));
        }
        // All are waited for, that none is under way any more when the caller hears of a failure.
        return Future.join(started)
                .map(all ->
                        attached(records, started.stream().map(Future::result).toList()));
    }

    private static <T> List<T> attached(List<T> records, List<Found<T>> found) {
        List<T> attached = new ArrayList<>(records);
        for (Found<T> part : found) {
            for (int i = 0; i < attached.size(); i++) {
                attached.set(i, part.attach(attached.get(i), i));
            }
        }
        return attached;
    }

    private <R> Future<Found<T>> start(SqlExecutor executor, Nested<T, R> part, RowKeys owners, int size) {
        NestedStatement statement = NestedStatement.of(projection, part);
        OwnerNumbers numbers = new OwnerNumbers(size);
        RowReader<R> others = reader(part.projection());
        return executor.list(statement.statement(), statement.binds(owners.last(size)), (row, at) -> {
                    numbers.add(row.getLong(at));
                    return others.read(row, at + 1);
                })
                .compose(found -> (others instanceof NestedRows<R> nested
                                ? nested.load(executor, found)
                                : Future.succeededFuture(found))
                        .map(loaded -> {
                            List<List<R>> lists = OwnerNumbers.groups(numbers.last(loaded.size()), loaded, size);
                            return (record, number) -> part.attach().apply(record, lists.get(number));
                        }));
    }
}
