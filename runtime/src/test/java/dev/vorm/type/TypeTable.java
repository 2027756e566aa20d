package dev.vorm.type;

import static org.assertj.core.api.Assertions.assertThat;

import dev.vorm.Database;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.PgTypes;
import dev.vorm.support.Values;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;

/** A table with a column of a type and one of its arrays: filled and read by Vorm, and read by pgjdbc. */
final class TypeTable<T> {
    private static final String NAME = "sample";

    private final Database db;
    private final TypeSample<T> sample;
    private final SqlType<T> type;
    private final SqlType<List<T>> arrayType;
    private final List<T> written = new ArrayList<>();
    private final List<List<T>> arrays = new ArrayList<>();
    private int refused;

    private TypeTable(Database db, TypeSample<T> sample) {
        this.db = db;
        this.sample = sample;
        this.type = sample.type();
        this.arrayType = type.isArray() ? null : type.list();
    }

    /** Random values go in, and come out the same for both drivers; says how many were refused. */
    static <T> int check(Database db, Connection other, TypeSample<T> sample, int rows, long seed) throws Exception {
        TypeTable<T> table = new TypeTable<>(db, sample);
        JqwikSession.run(() -> table.generate(rows, new Random(seed)));
        table.create();
        table.write();
        table.readBack();
        table.readByAnother(other);
        return table.refused;
    }

    private void generate(int rows, Random random) {
        RandomGenerator<T> values = sample.values().generator(1000, true);
        Arbitrary<Integer> sizes = net.jqwik.api.Arbitraries.of(0, 1, 1, 2, 3);
        RandomGenerator<Integer> size = sizes.generator(1000);
        for (int i = 0; i < rows; i++) {
            T value = values.next(random).value();
            if (accepted(value)) {
                written.add(value);
            }
            List<T> array = new ArrayList<>();
            for (int left = size.next(random).value(); left > 0; left--) {
                T element = values.next(random).value();
                array.add(random.nextInt(10) > 0 && accepted(element) ? element : null);
            }
            arrays.add(array);
        }
        while (written.size() < rows) {
            written.add(null);
        }
    }

    private boolean accepted(T value) {
        try {
            type.encode(value);
            return true;
        } catch (ValueException e) {
            refused++;
            return false;
        }
    }

    private void create() {
        run("DROP TABLE IF EXISTS " + NAME);
        run("CREATE TABLE " + NAME + " (id integer, v " + sample.ddl()
                + (arrayType == null ? "" : ", a " + sample.ddl() + "[]") + ")");
    }

    private void run(String sql) {
        try {
            db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void write() throws Exception {
        Integer[] ids = new Integer[written.size()];
        Arrays.setAll(ids, i -> i);
        String elements = type.isArray()
                ? "unnest($2::text[])::" + type.name()
                : "unnest($2::" + (type.asText() ? "text[]::" : "") + type.name() + "[])";
        Tuple binds = Tuple.tuple().addValue(ids).addValue(type.encodeAll(written));
        String array = "";
        if (arrayType != null) {
            array = ", unnest($3::text[])::" + arrayType.name();
            binds.addValue(arrayType.encodeAll(arrays));
        }
        // Without a cast into the column's own type: what assignment does is what generated statements rely on.
        db.execute(
                        SqlStatement.rendered(
                                "INSERT INTO " + NAME + " SELECT unnest($1::integer[]), " + elements + array),
                        binds)
                .await(60, TimeUnit.SECONDS);
    }

    private void readBack() throws Exception {
        String columns = read("v", type) + (arrayType == null ? "" : ", " + read("a", arrayType));
        SqlStatement<Object[]> statement = SqlStatement.named(
                "Sample.read", "SELECT " + columns + " FROM " + NAME + " ORDER BY id", (row, at) -> new Object[] {
                    Values.decode(type, value(row, 0), "Sample.v"),
                    arrayType == null ? null : Values.decode(arrayType, value(row, 1), "Sample.a")
                });
        List<Object[]> rows = db.list(statement, Tuple.tuple()).await(60, TimeUnit.SECONDS);
        assertThat(rows).hasSameSizeAs(written);
        for (int i = 0; i < rows.size(); i++) {
            T value = written.get(i);
            assertThat(plain(rows.get(i)[0]))
                    .as("%s", plain(value))
                    .isEqualTo(value == null ? null : plain(sample.comesBack().apply(value)));
            if (arrayType != null) {
                assertThat(plain(rows.get(i)[1]))
                        .as("array of %s", plain(arrays.get(i)))
                        .isEqualTo(plain(arrays.get(i).stream()
                                .map(one ->
                                        one == null ? null : sample.comesBack().apply(one))
                                .collect(Collectors.toList())));
            }
        }
    }

    private static String read(String column, SqlType<?> type) {
        return type.asText() ? column + "::text" : column;
    }

    private static Object value(Row row, int at) {
        return row.getValue(at);
    }

    private void readByAnother(Connection other) throws SQLException {
        compare(
                other,
                "SELECT v IS NULL, " + sample.selected().formatted("v") + " FROM " + NAME + " ORDER BY id",
                written);
        if (arrayType != null) {
            List<T> elements = arrays.stream().flatMap(Collection::stream).collect(Collectors.toList());
            compare(
                    other,
                    "SELECT e IS NULL, " + sample.selected().formatted("e") + " FROM " + NAME
                            + ", unnest(a) WITH ORDINALITY AS u (e, i) ORDER BY id, i",
                    elements);
        }
    }

    private void compare(Connection other, String sql, List<T> values) throws SQLException {
        try (Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            for (T value : values) {
                assertThat(rows.next()).isTrue();
                Object seen = rows.getBoolean(1) ? null : sample.seen().see(rows, 2);
                assertThat(plain(seen))
                        .as("%s as another driver sees it", plain(value))
                        .isEqualTo(
                                value == null
                                        ? null
                                        : plain(sample.expected()
                                                .apply(sample.comesBack().apply(value))));
            }
            assertThat(rows.next()).isFalse();
        }
    }

    /** Arrays as lists, which have an equality. */
    static Object plain(Object value) {
        if (value instanceof byte[] bytes) {
            return PgTypes.BYTEA.named("bytea").encode(bytes);
        }
        if (value instanceof Buffer bytes) {
            return plain(bytes.getBytes());
        }
        if (value instanceof int[] array) {
            return Arrays.stream(array).boxed().collect(Collectors.toList());
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(TypeTable::plain).collect(Collectors.toList());
        }
        if (value instanceof Object[] array) {
            return plain(Arrays.asList(array));
        }
        return value;
    }
}
