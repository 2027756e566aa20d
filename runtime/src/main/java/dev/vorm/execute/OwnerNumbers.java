package dev.vorm.execute;

import dev.vorm.mapping.RowReader;
import dev.vorm.query.Column;
import dev.vorm.query.Relationship;
import dev.vorm.type.SqlType;
import io.vertx.sqlclient.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of the keys that rows belong to, in the order of the rows. */
final class OwnerNumbers {
    /** Keys of these types are equal in Java if, and only if, they are to the server. */
    private static final Map<SqlType<?>, RowReader<?>> EXACT = Map.of(
            SqlType.BIGINT, Row::getLong,
            SqlType.INTEGER, Row::getInteger,
            SqlType.SMALLINT, Row::getShort,
            SqlType.UUID, Row::getUUID);

    private final @Nullable RowReader<?> reader;
    private final NumberedKeys<?> keys;
    private int[] numbers;
    private int size;

    /**
     * Starts without rows.
     *
     * @param reader what {@link #reader} gave
     * @param keys the keys
     */
    OwnerNumbers(@Nullable RowReader<?> reader, NumberedKeys<?> keys) {
        this.reader = reader;
        this.keys = keys;
        this.numbers = new int[Math.max(16, keys.size())];
    }

    /** What reads the key that a row begins with; null where it has to begin with the key's number instead. */
    static <R> @Nullable RowReader<?> reader(Relationship<?, R> relationship) {
        List<? extends Column<?, ?>> key = relationship.owners(relationship.target());
        return key.size() == 1 ? EXACT.get(key.get(0).type()) : null;
    }

    /** Adds that of the next row. */
    void add(Row row, int at) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = reader == null ? row.getInteger(at) - 1 : keys.numberOf(reader.read(row, at));
    }

    /** The last of some rows by the number of their key. */
    <R> void forEach(List<R> rows, Visitor<R> visitor) {
        // A statement that is sent again reads its rows from the first on.
        int first = size - rows.size();
        for (int i = 0; i < rows.size(); i++) {
            visitor.visit(numbers[first + i], rows.get(i));
        }
    }

    /** Is given a row, and the number of the key that it belongs to. */
    interface Visitor<R> {
        void visit(int number, R row);
    }

    /** What belongs to each key, in the order of the rows. */
    <R> List<List<R>> groups(List<R> rows) {
        int[] counts = new int[keys.size()];
        forEach(rows, (number, row) -> counts[number]++);
        List<Object[]> groups = new ArrayList<>(counts.length);
        for (int count : counts) {
            groups.add(new Object[count]);
        }
        forEach(rows, (number, row) -> {
            Object[] group = groups.get(number);
            group[group.length - counts[number]--] = row;
        });
        List<List<R>> lists = new ArrayList<>(counts.length);
        for (Object[] group : groups) {
            @SuppressWarnings("unchecked") // nothing else was put in
            List<R> list = (List<R>) List.of(group);
            lists.add(list);
        }
        return lists;
    }
}
