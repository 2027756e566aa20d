package dev.vorm.execute;

import dev.vorm.error.MappingException;
import dev.vorm.error.VormException;
import dev.vorm.mapping.MappedProjection;
import dev.vorm.mapping.RowReader;
import dev.vorm.mapping.SelectionReader;
import dev.vorm.query.Selectable;
import dev.vorm.query.Selection;
import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows of several parts, among them projections with parts that come from other rows, and makes the objects when all is there:
 * until then what was read of a row stands for its object. Of one call alone.
 *
 * @param <T> the objects
 */
final class NestedTuples<T> implements NestedReader<T> {
    private final Selection.Constructor<T> constructor;
    private final List<RowReader<?>> readers = new ArrayList<>();
    private final List<Integer> offsets = new ArrayList<>();

    NestedTuples(Selection.Tuple<T> tuple) {
        this.constructor = tuple.constructor();
        int offset = 0;
        for (Selectable<?> part : tuple.parts()) {
            readers.add(
                    part instanceof MappedProjection<?> projection
                            ? NestedRows.reader(projection)
                            : SelectionReader.ofPart(part));
            offsets.add(offset);
            offset += Selection.of(part).expressions().size();
        }
    }

    @Override
    @SuppressWarnings("unchecked") // nobody looks at it before it is loaded
    public T read(Row row, int at) {
        Object[] values = new Object[readers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers.get(i).read(row, at + offsets.get(i));
        }
        return (T) values;
    }

    @Override
    public Future<List<T>> load(SqlExecutor executor, List<T> objects) {
        List<Object[]> rows = new ArrayList<>(objects.size());
        for (Object values : objects) {
            rows.add((Object[]) values);
        }
        List<Future<?>> started = new ArrayList<>();
        for (int i = 0; i < readers.size(); i++) {
            if (readers.get(i) instanceof NestedReader<?> reader) {
                started.add(load(executor, reader, rows, i));
            }
        }
        return Future.join(started).map(done -> made(rows));
    }

    private static <P> Future<?> load(SqlExecutor executor, NestedReader<P> reader, List<Object[]> rows, int index) {
        List<P> parts = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            @SuppressWarnings("unchecked") // the reader has read it
            P part = (P) row[index];
            parts.add(part);
        }
        return reader.load(executor, parts).onSuccess(loaded -> {
            for (int i = 0; i < loaded.size(); i++) {
                rows.get(i)[index] = loaded.get(i);
            }
        });
    }

    /** What makes the objects is the user's code and can throw; a failure is one of ours. */
    private List<T> made(List<Object[]> read) {
        try {
            List<T> objects = new ArrayList<>(read.size());
            for (Object[] values : read) {
                objects.add(constructor.construct(new Read(values)));
            }
            return objects;
        } catch (VormException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new MappingException(
                    "What rows become: the function that makes it threw "
                            + e.getClass().getName(),
                    e);
        }
    }

    private static final class Read implements Selection.Values {
        private final Object[] values;

        Read(Object[] values) {
            this.values = values;
        }

        @Override
        @SuppressWarnings("unchecked") // the reader at an index reads what the part there gives
        public <V> V get(int index, Selectable<V> part) {
            return (V) values[index];
        }
    }
}
