package dev.vorm.execute;

import dev.vorm.error.MappingException;
import dev.vorm.error.NotFoundException;
import dev.vorm.error.TooManyRowsException;
import dev.vorm.error.VormException;
import dev.vorm.mapping.RowReader;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Collector;

/**
 * What becomes of a statement's rows. Every row is released when it was read, so that the driver uses it again for the
 * next one.
 */
final class RowCollectors {
    private RowCollectors() {}

    static <T> Collector<Row, ?, List<T>> list(SqlStatement<?> statement, RowReader<T> reader) {
        return Collector.<Row, List<T>>of(
                ArrayList::new,
                (list, row) -> {
                    list.add(read(statement, reader, row));
                    row.release();
                },
                RowCollectors::unordered);
    }

    static <T> Collector<Row, ?, Optional<T>> optional(SqlStatement<?> statement, RowReader<T> reader) {
        return Collector.<Row, SingleRow<T>, Optional<T>>of(
                SingleRow::new, single(statement, reader), RowCollectors::unordered, found -> {
                    refuseMany(statement, found);
                    return Optional.ofNullable(found.value);
                });
    }

    // The value is null only where the reader gave a null for the one row.
    @SuppressWarnings("NullAway")
    static <T> Collector<Row, ?, T> one(SqlStatement<?> statement, RowReader<T> reader) {
        return Collector.<Row, SingleRow<T>, T>of(
                SingleRow::new, single(statement, reader), RowCollectors::unordered, found -> {
                    refuseMany(statement, found);
                    if (found.rows == 0) {
                        throw new NotFoundException(statement.name(), statement.sql(), "there is no such row");
                    }
                    return found.value;
                });
    }

    /** For statements whose rows, if any, are only counted. */
    static Collector<Row, ?, Void> count() {
        return Collector.<Row, RowCounter, Void>of(
                () -> RowCounter.INSTANCE, (counter, row) -> row.release(), RowCollectors::unordered, counter -> null);
    }

    private static <T> BiConsumer<SingleRow<T>, Row> single(SqlStatement<?> statement, RowReader<T> reader) {
        return (found, row) -> {
            if (found.rows++ == 0) {
                found.value = read(statement, reader, row);
            }
            row.release();
        };
    }

    private static void refuseMany(SqlStatement<?> statement, SingleRow<?> found) {
        if (found.rows > 1) {
            throw new TooManyRowsException(
                    statement.name(), statement.sql(), "there are " + found.rows + " rows where at most one may be");
        }
    }

    /** An Error that got out would cost the connection, and with it all that is under way there. */
    private static <T> T read(SqlStatement<?> statement, RowReader<T> reader, Row row) {
        try {
            return reader.read(row, 0);
        } catch (VormException e) {
            throw e;
        } catch (Throwable e) {
            throw new MappingException(
                    statement.name() + ": what a row is read into, its constructor or a callback, threw "
                            + e.getClass().getName(),
                    e);
        }
    }

    private static <C> C unordered(C one, C other) {
        throw new UnsupportedOperationException("The rows of a statement come one after the other");
    }

    /** A container for nothing. */
    private enum RowCounter {
        INSTANCE
    }
}
