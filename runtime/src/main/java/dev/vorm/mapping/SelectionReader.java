package dev.vorm.mapping;

import dev.vorm.error.MappingException;
import dev.vorm.query.Column;
import dev.vorm.query.Expression;
import dev.vorm.query.Selection;
import dev.vorm.query.Table;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import io.vertx.sqlclient.Row;
import java.util.List;
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
        Selection.Constructed<T> constructed = (Selection.Constructed<T>) selection;
        return (row, at) -> constructed.constructor().construct(new RowValues(row, at, constructed.expressions()));
    }

    private static <E> RowReader<E> entity(Table<E> table) {
        if (table instanceof MappedTable<?>) {
            @SuppressWarnings("unchecked") // a table is mapped to the entity that its rows are
            MappedTable<E> mapped = (MappedTable<E>) table;
            return mapped.reader();
        }
        throw new IllegalArgumentException("The table " + table + " is not mapped to an entity");
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

    private record RowValues(Row row, int at, List<? extends Expression<?>> expressions) implements Selection.Values {
        @Override
        public <V> V get(int index, SqlType<V> type) {
            return value(row, at + index, type, expressions.get(index));
        }
    }
}
