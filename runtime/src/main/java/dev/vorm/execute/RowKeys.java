package dev.vorm.execute;

import dev.vorm.driver.BindTuple;
import dev.vorm.query.Expression;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.util.Arrays;
import java.util.List;

/** Keys in rows that were read, in the driver's form of values: they are sent as they came. */
final class RowKeys {
    private final int[] columns;
    private final Object[][] arrays;
    private int size;

    /**
     * Keys of which none is read yet.
     *
     * @param key the columns of the key
     * @param selected what a row has, and these among it
     */
    RowKeys(List<? extends Expression<?>> key, List<Expression<?>> selected) {
        this.columns = key.stream().mapToInt(selected::indexOf).toArray();
        this.arrays = key.stream().map(column -> column.type().newArray(16)).toArray(Object[][]::new);
    }

    /** Adds that of a row, whose columns begin at an index; of a row that an outer join did not find it is NULL. */
    void add(Row row, int at) {
        for (int i = 0; i < columns.length; i++) {
            if (size == arrays[i].length) {
                arrays[i] = Arrays.copyOf(arrays[i], size * 2);
            }
            arrays[i][size] = row.getValue(at + columns[i]);
        }
        size++;
    }

    /** Those of the last rows, of one column, with numbers. */
    NumberedKeys<Object> numbered(int rows) {
        NumberedKeys<Object> numbered = new NumberedKeys<>(rows);
        for (int i = size - rows; i < size; i++) {
            numbered.add(arrays[0][i]);
        }
        return numbered;
    }

    /** Those of the last rows, an array for each column: a statement that is sent again reads its rows from the first on. */
    Tuple last(int rows) {
        Object[] binds = new Object[arrays.length];
        for (int i = 0; i < binds.length; i++) {
            binds[i] = Arrays.copyOfRange(arrays[i], size - rows, size);
        }
        return BindTuple.of(binds);
    }
}
