package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the application as a table: a row for each, and what columns of other tables would hold of them. All values of a
 * column travel as one array. Immutable.
 *
 * @param <X> the objects
 */
public final class ObjectTable<X> extends Table<Object> {
    private final List<X> objects;
    private final List<Array<?>> arrays;
    private final List<Column<Object, ?>> columns;

    /** The values of one column, and the column that they are for, which errors name. */
    public record Array<T>(Column<?, T> of, List<? extends @Nullable T> values) {
        /** Without the values, which may be secrets. */
        @Override
        public String toString() {
            return of + "[" + values.size() + "]";
        }
    }

    private ObjectTable(String alias, List<X> objects, List<Array<?>> arrays) {
        super("", alias, alias);
        this.objects = objects;
        this.arrays = arrays;
        List<Column<Object, ?>> all = new ArrayList<>();
        for (Array<?> array : arrays) {
            all.add(new Column<>(
                    this, Family.free(array.of().name(), all), array.of().type()));
        }
        this.columns = List.copyOf(all);
    }

    static <X, T> ObjectTable<X> of(
            String alias,
            Collection<? extends X> objects,
            Column<?, T> column,
            Function<? super X, ? extends @Nullable T> value) {
        return new ObjectTable<X>(alias, List.copyOf(objects), List.of()).and(column, value);
    }

    /** Adds what a function gives of each object; null is NULL. */
    public <T> ObjectTable<X> and(Column<?, T> column, Function<? super X, ? extends @Nullable T> value) {
        List<@Nullable T> values = new ArrayList<>(objects.size());
        objects.forEach(object -> values.add(value.apply(object)));
        List<Array<?>> all = new ArrayList<>(arrays);
        all.add(new Array<>(column, values));
        return new ObjectTable<>(alias(), objects, List.copyOf(all));
    }

    /** The arrays. */
    public List<Array<?>> arrays() {
        return arrays;
    }

    /** What it holds for a column; fails when it holds nothing for that one. */
    public <T> Expression<T> get(Expression<T> of) {
        for (int i = 0; i < arrays.size(); i++) {
            if (arrays.get(i).of().equals(of)) {
                return value(columns.get(i), of.type());
            }
        }
        throw new IllegalArgumentException("The table " + alias() + " holds nothing for " + of);
    }

    /** What it holds for a column, of which the same can be asked; fails when it holds nothing for that one. */
    public <T, K extends Expression<T>> K get(Typed<T, K> of) {
        return of.wrap(get((Expression<T>) of));
    }

    /** What travels as text becomes what it is. */
    private static <T> Expression<T> value(Column<Object, ?> column, SqlType<T> type) {
        @SuppressWarnings("unchecked") // a column has the type of the one that its values are for
        Column<Object, T> typed = (Column<Object, T>) column;
        return type.asText() || type.isArray()
                ? Composed.of(
                        type, Precedence.CAST, List.of("", "::" + type.name()), Operand.first(typed, Precedence.CAST))
                : typed;
    }

    @Override
    public List<Column<Object, ?>> columns() {
        return columns;
    }

    /** None is known. */
    @Override
    public List<Column<Object, ?>> key() {
        return List.of();
    }
}
