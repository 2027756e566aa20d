package dev.vorm.query;

import dev.vorm.type.SqlType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Arrays of the application as a table: a row for each index. */
public final class Unnest extends Table<Object> {
    static final Unnest EMPTY = new Unnest(List.of());

    private final List<Array<?>> arrays;

    /** The values of one column, and the column that they are for, which errors name. */
    public record Array<T>(Column<?, T> of, List<? extends @Nullable T> values) {
        /** Without the values, which may be secrets. */
        @Override
        public String toString() {
            return of + "[" + values.size() + "]";
        }
    }

    private Unnest(List<Array<?>> arrays) {
        super("", "input", "input");
        this.arrays = arrays;
    }

    <T> Unnest plus(Column<?, T> of, List<? extends @Nullable T> values) {
        List<Array<?>> all = new ArrayList<>(arrays);
        all.add(new Array<>(of, values));
        return new Unnest(List.copyOf(all));
    }

    /** The arrays. */
    public List<Array<?>> arrays() {
        return arrays;
    }

    /** The value of the last array; what travels as text becomes what it is. */
    Expression<?> last() {
        return value(arrays.get(arrays.size() - 1).of());
    }

    private <T> Expression<T> value(Column<?, T> of) {
        SqlType<T> type = of.type();
        Column<Object, T> column = new Column<>(this, of.name(), type);
        return type.asText() || type.isArray()
                ? Composed.of(
                        type, Precedence.CAST, List.of("", "::" + type.name()), Operand.first(column, Precedence.CAST))
                : column;
    }

    @Override
    public List<Column<Object, ?>> columns() {
        List<Column<Object, ?>> columns = new ArrayList<>();
        arrays.forEach(array ->
                columns.add(new Column<>(this, array.of().name(), array.of().type())));
        return columns;
    }

    /** None is known. */
    @Override
    public List<Column<Object, ?>> key() {
        return List.of();
    }
}
