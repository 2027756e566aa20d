package dev.vorm.mapping;

import dev.vorm.query.Expression;
import dev.vorm.query.Selection;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.util.function.Function;

/** Makes readers of what queries select. */
public final class SelectionReader {
    private SelectionReader() {}

    /** A reader of the rows of a selection, which begin at the index that it is given. */
    public static <T> RowReader<T> of(Selection<T> selection) {
        if (selection instanceof Selection.Entity<T> entity) {
            return entity(entity.table());
        }
        if (selection instanceof Selection.Single<T> single) {
            return single(single.expression());
        }
        if (selection instanceof Selection.Mapped<?, T> mapped) {
            return mapped(mapped);
        }
        Selection.Constructor<T> constructor = ((Selection.Constructed<T>) selection).constructor();
        return (row, at) -> constructor.construct(new RowValues(row, at));
    }

    private static <E> RowReader<E> entity(Table<E> table) {
        if (table instanceof EntityTable<E> entityTable) {
            return entityTable.reader();
        }
        throw new IllegalArgumentException("The table " + table + " is not mapped to an entity");
    }

    private static <T> RowReader<T> single(Expression<T> expression) {
        SqlType<T> type = expression.type();
        return (row, at) -> value(row, at, type);
    }

    private static <S, T> RowReader<T> mapped(Selection.Mapped<S, T> mapped) {
        RowReader<S> source = of(mapped.source());
        Function<? super S, ? extends T> function = mapped.function();
        return (row, at) -> function.apply(source.read(row, at));
    }

    /** NULL is null, which only the query's author can know to expect or not. */
    @SuppressWarnings("NullAway")
    private static <T> T value(Row row, int at, SqlType<T> type) {
        Object value = row.getValue(at);
        return value == null ? null : type.decode(value);
    }

    private record RowValues(Row row, int at) implements Selection.Values {
        @Override
        public <V> V get(int index, SqlType<V> type) {
            return value(row, at + index, type);
        }
    }
}
