package dev.vorm.mapping;

import dev.vorm.error.MappingException;
import dev.vorm.query.Column;
import dev.vorm.query.Derived;
import dev.vorm.query.Expression;
import dev.vorm.query.FunctionTable;
import dev.vorm.query.Projection;
import dev.vorm.query.Selectable;
import dev.vorm.query.Selection;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Makes readers of what queries select. */
public final class SelectionReader {
    private SelectionReader() {}

    /** A reader of the rows of a selection, which begin at the index that it is given. */
    public static <T> RowReader<T> of(Selection<T> selection) {
        if (selection instanceof Selection.Entity<T> entity) {
            return entity(entity.table());
        }
        if (selection instanceof Selection.Projected<T> projected) {
            return projection(projected.projection());
        }
        if (selection instanceof Selection.Single<T> single) {
            return single(single.expression());
        }
        if (selection instanceof Selection.Mapped<?, T> mapped) {
            return mapped(mapped);
        }
        return tuple((Selection.Tuple<T>) selection);
    }

    private static <T> RowReader<T> tuple(Selection.Tuple<T> tuple) {
        List<RowReader<?>> readers = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        int offset = 0;
        for (Selectable<?> part : tuple.parts()) {
            readers.add(ofPart(part));
            offsets.add(offset);
            offset += Selection.of(part).expressions().size();
        }
        return (row, at) -> tuple.constructor().construct(new RowValues(row, at, readers, offsets));
    }

    /** A reader of a part of a tuple; an entity without a row becomes null. */
    public static RowReader<?> ofPart(Selectable<?> part) {
        return part instanceof Table<?> table ? joined(table) : of(Selection.of(part));
    }

    /** Of entities beside others, which an outer join may not have found: then the key is NULL, or all where there is none. */
    @SuppressWarnings("NullAway") // no entity is null, which only the query's author can know to expect or not
    private static <E> RowReader<E> joined(Table<E> table) {
        RowReader<E> reader = entity(table);
        List<Column<E, ?>> columns = table.columns();
        int[] tested = IntStream.range(0, columns.size())
                .filter(i -> table.key().isEmpty() || table.key().contains(columns.get(i)))
                .toArray();
        return (row, at) -> {
            for (int i : tested) {
                if (row.getValue(at + i) != null) {
                    return reader.read(row, at);
                }
            }
            return null;
        };
    }

    private static <E> RowReader<E> entity(Table<E> table) {
        if (table instanceof MappedTable<?>) {
            @SuppressWarnings("unchecked") // a table is mapped to the entity that its rows are
            MappedTable<E> mapped = (MappedTable<E>) table;
            return mapped.reader();
        }
        if (table instanceof Derived<E> derived) {
            return of(derived.query().selection());
        }
        if (table instanceof FunctionTable<E, ?> function) {
            return single(function.value());
        }
        throw new IllegalArgumentException("The table " + table + " is not mapped to an entity");
    }

    private static <T> RowReader<T> projection(Projection<T> projection) {
        if (projection instanceof MappedProjection<T> mapped) {
            return mapped.reader();
        }
        throw new IllegalArgumentException("The projection " + projection + " says nowhere how it is read");
    }

    private static <T> RowReader<T> single(Expression<T> expression) {
        SqlType<T> type = expression.type();
        return (row, at) -> value(row, at, type, expression);
    }

    private static <S, T> RowReader<T> mapped(Selection.Mapped<S, T> mapped) {
        RowReader<S> source = of(mapped.source());
        Function<? super S, ? extends T> function = mapped.function();
        return (row, at) -> function.apply(source.read(row, at));
    }

    /** NULL is null, which only the query's author can know to expect or not. */
    @SuppressWarnings({"NullAway", "UnusedException"}) // the message of an exception can hold the value
    private static <T> T value(Row row, int at, SqlType<T> type, Expression<?> selected) {
        Object value = row.getValue(at);
        if (value == null) {
            return null;
        }
        try {
            return type.decode(value);
        } catch (ValueException e) {
            throw unreadable(type, selected, ": " + e.getMessage());
        } catch (RuntimeException e) {
            throw unreadable(type, selected, "");
        }
    }

    private static MappingException unreadable(SqlType<?> type, Expression<?> selected, String reason) {
        return new MappingException((selected instanceof Column<?, ?> column ? column : "The query")
                + " holds a value that " + type.javaType().getSimpleName() + " cannot be" + reason);
    }

    private record RowValues(Row row, int at, List<RowReader<?>> readers, List<Integer> offsets)
            implements Selection.Values {
        @Override
        @SuppressWarnings("unchecked") // the reader at an index reads what the part there gives
        public <V> V get(int index, Selectable<V> part) {
            return ((RowReader<V>) readers.get(index)).read(row, at + offsets.get(index));
        }
    }
}
