package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.query.Expression;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys in rows that were read, in the driver's form of values: they are sent as they came, each once. */
final class RowKeys {
    private final int[] columns;
    private final List<SqlType<?>> types = new ArrayList<>();
    private final List<@Nullable Object> keys = new ArrayList<>();

    /**
     * Keys of which none is read yet.
     *
     * @param key the columns of the key
     * @param selected what a row has, and these among it
     */
    RowKeys(List<? extends Expression<?>> key, List<Expression<?>> selected) {
        this.columns = key.stream().mapToInt(selected::indexOf).toArray();
        key.forEach(column -> types.add(column.type()));
    }

    /** Adds that of a row, whose columns begin at an index; of a row that an outer join did not find there is none. */
    void add(Row row, int at) {
        keys.add(columns.length == 1 ? row.getValue(at + columns[0]) : several(row, at));
    }

    private @Nullable Object several(Row row, int at) {
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            values[i] = row.getValue(at + columns[i]);
            if (values[i] == null) {
                return null;
            }
        }
        return Arrays.asList(values);
    }

    /** Those of the last rows: a statement that is sent again reads its rows from the first on. */
    NumberedKeys<Object> last(int rows) {
        NumberedKeys<Object> numbered = new NumberedKeys<>(rows);
        keys.subList(keys.size() - rows, keys.size()).forEach(numbered::add);
        return numbered;
    }

    /** An array for each column of some keys. */
    Tuple arrays(NumberedKeys<Object> numbered) {
        Object[] binds = new Object[types.size()];
        for (int column = 0; column < binds.length; column++) {
            Object[] array = types.get(column).newArray(numbered.size());
            for (int i = 0; i < array.length; i++) {
                Object key = numbered.key(i);
                array[i] = binds.length == 1 ? key : ((List<?>) key).get(column);
            }
            binds[column] = array;
        }
        return BindTuple.of(binds);
    }
}
