package dev.vorm.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.InvalidArgumentException;
import dev.vorm.error.MappingException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.PgTypes;
import dev.vorm.query.Column;
import dev.vorm.query.ComparableColumn;
import dev.vorm.query.OrderedColumn;
import dev.vorm.query.Sql;
import dev.vorm.query.WritableTable;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns of every type in the query language: written, compared, sorted, listed, and their smallest and largest. */
class TypeQueryIT {
    private static final String MOOD = "\"my schema\".\"mood\"\"s\"";
    private static Database db;

    /** A table with a column of the type under test. */
    private static final class Things<T> extends WritableTable<Object> {
        final ComparableColumn<Object, Integer> id = new ComparableColumn<>(this, "id", SqlType.INTEGER);
        final OrderedColumn<Object, T> value;

        Things(SqlType<T> type) {
            super("", "things", "things");
            value = new OrderedColumn<>(this, "value", type);
        }

        @Override
        public List<Column<Object, ?>> columns() {
            return List.of(id, value);
        }

        @Override
        public List<Column<Object, ?>> key() {
            return List.of(id);
        }
    }

    @BeforeAll
    static void connect() throws Exception {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        for (String command : ScalarSamples.SCHEMA) {
            run(command);
        }
    }

    @AfterAll
    static void close() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
    }

    private static void run(String sql) throws Exception {
        db.execute(SqlStatement.rendered(sql), Tuple.tuple()).await(10, TimeUnit.SECONDS);
    }

    private static <T> T await(Future<T> future) throws Exception {
        return future.await(5, TimeUnit.SECONDS);
    }

    /** Three values each, from small to large. */
    static List<Arguments> types() {
        return List.of(
                Arguments.of("smallint", SqlType.SMALLINT, List.of((short) -1, (short) 9, (short) 10), true),
                Arguments.of("bigint", SqlType.BIGINT, List.of(-1L, 9L, 10L), true),
                Arguments.of("double precision", SqlType.DOUBLE, List.of(-1.5, 9.0, Double.NaN), true),
                Arguments.of(
                        "numeric",
                        SqlType.NUMERIC,
                        List.of(new BigDecimal("-1.5"), new BigDecimal("9"), new BigDecimal("10")),
                        true),
                Arguments.of("oid", SqlType.OID, List.of(1L, 9L, 0xFFFF_FFFFL), true),
                Arguments.of("text", SqlType.TEXT, List.of("", "a", "b"), true),
                Arguments.of("varchar(5)", SqlType.TEXT, List.of("", "a", "b"), true),
                Arguments.of("citext", SqlType.TEXT.named("citext"), List.of("", "a", "{b"), true),
                Arguments.of("short_name", SqlType.TEXT.named("short_name"), List.of("", "a", "b"), true),
                Arguments.of("char(1)", SqlType.CHAR, List.of(' ', 'a', 'b'), true),
                Arguments.of(
                        MOOD,
                        SqlType.pgEnum(ScalarSamples.Mood.class, MOOD, mood -> mood.label, null),
                        List.of(ScalarSamples.Mood.PLAIN, ScalarSamples.Mood.BRACE, ScalarSamples.Mood.NULL),
                        true),
                Arguments.of("positive", SqlType.INTEGER.named("positive"), List.of(1, 9, 10), true),
                Arguments.of("date", SqlType.DATE, List.of(LocalDate.MIN, LocalDate.of(-1, 1, 1), LocalDate.MAX), true),
                Arguments.of(
                        "time", SqlType.TIME, List.of(LocalTime.MIDNIGHT, LocalTime.of(9, 0), LocalTime.NOON), true),
                Arguments.of(
                        "timetz",
                        SqlType.TIMETZ,
                        List.of(
                                LocalTime.MIDNIGHT.atOffset(ZoneOffset.UTC),
                                LocalTime.of(9, 0).atOffset(ZoneOffset.UTC),
                                LocalTime.NOON.atOffset(ZoneOffset.UTC)),
                        true),
                Arguments.of(
                        "timestamp",
                        SqlType.TIMESTAMP,
                        List.of(
                                LocalDateTime.of(-1, 1, 1, 0, 0),
                                LocalDateTime.of(2024, 1, 1, 0, 0),
                                LocalDateTime.MAX),
                        true),
                Arguments.of(
                        "timestamptz",
                        SqlType.INSTANT.named("timestamptz"),
                        List.of(Instant.MIN, Instant.EPOCH, Instant.MAX),
                        true),
                Arguments.of(
                        "interval",
                        SqlType.INTERVAL,
                        List.of(new Interval(0, 0, -1), new Interval(0, 0, 9), new Interval(1, -1, 0)),
                        true),
                Arguments.of(
                        "interval",
                        SqlType.DURATION,
                        List.of(Duration.ofSeconds(-1), Duration.ofHours(9), Duration.ofHours(10)),
                        true),
                Arguments.of(
                        "interval",
                        SqlType.PERIOD,
                        List.of(Period.ofDays(-1), Period.ofDays(9), Period.ofMonths(1)),
                        true),
                Arguments.of(
                        "inet",
                        SqlType.INET,
                        List.of(Inet.parse("9.0.0.0/8"), Inet.parse("10.0.0.1"), Inet.parse("::1")),
                        true),
                Arguments.of(
                        "varbit",
                        SqlType.VARBIT,
                        List.of(new BitString(""), new BitString("01"), new BitString("1")),
                        false),
                Arguments.of(
                        "macaddr",
                        SqlType.MACADDR,
                        List.of(new MacAddress(1), new MacAddress(9), new MacAddress(16)),
                        false),
                Arguments.of("uuid", SqlType.UUID, List.of(new UUID(0, 1), new UUID(0, 9), new UUID(0, 16)), false),
                Arguments.of(
                        "boolean", SqlType.BOOLEAN.list(), List.of(List.of(), List.of(false), List.of(true)), true),
                Arguments.of("integer", SqlType.INTEGER.list(), List.of(List.of(-1), List.of(9, 9), List.of(10)), true),
                Arguments.of(
                        "text", SqlType.TEXT.list(), List.of(List.of("a,b"), List.of("b"), List.of("b", "{}")), true),
                Arguments.of(
                        MOOD,
                        SqlType.pgEnum(ScalarSamples.Mood.class, MOOD, mood -> mood.label, null)
                                .list(),
                        List.of(
                                List.of(ScalarSamples.Mood.PLAIN),
                                List.of(ScalarSamples.Mood.BRACE),
                                List.of(ScalarSamples.Mood.NULL)),
                        true),
                Arguments.of(
                        "int4range",
                        SqlType.INT4RANGE,
                        List.of(Range.empty(), Range.closedOpen(1, 3), Range.closedOpen(9, 10)),
                        false),
                Arguments.of(
                        "tstzrange",
                        SqlType.TSTZRANGE,
                        List.of(Range.empty(), Range.atLeast(Instant.EPOCH), Range.atLeast(Instant.MAX)),
                        false),
                Arguments.of(
                        "int4multirange",
                        SqlType.INT4MULTIRANGE,
                        List.of(
                                new MultiRange<Integer>(List.of()),
                                new MultiRange<>(List.of(Range.closedOpen(1, 3))),
                                new MultiRange<>(List.of(Range.closedOpen(9, 10)))),
                        false));
    }

    @ParameterizedTest
    @MethodSource("types")
    <T> void isWrittenComparedSortedAndListed(String ddl, SqlType<T> type, List<T> values, boolean hasLargest)
            throws Exception {
        Things<T> things = new Things<>(type);
        run("DROP TABLE IF EXISTS things");
        run("CREATE TABLE things (id integer PRIMARY KEY, value " + ddl + (type.isArray() ? "[]" : "") + ")");
        for (int i : List.of(2, 0, 1)) {
            await(db.execute(Sql.insertInto(things).set(things.id, i).set(things.value, values.get(i))));
        }
        await(db.execute(Sql.update(things).set(things.value, values.get(0)).where(things.id.eq(0))));

        assertThat(await(db.list(Sql.select(things.value).from(things).orderBy(things.value.asc()))))
                .isEqualTo(values);
        for (int i = 0; i < 3; i++) {
            T value = values.get(i);
            assertThat(await(db.list(Sql.select(things.id).from(things).where(things.value.eq(value)))))
                    .containsExactly(i);
        }
        assertThat(await(db.list(Sql.select(things.id)
                        .from(things)
                        .where(things.value.gt(values.get(0)))
                        .orderBy(things.id.asc()))))
                .containsExactly(1, 2);
        assertThat(await(db.list(Sql.select(things.id)
                        .from(things)
                        .where(things.value.between(values.get(1), values.get(2)))
                        .orderBy(things.id.asc()))))
                .containsExactly(1, 2);
        assertThat(await(db.list(Sql.select(things.id)
                        .from(things)
                        .where(things.value.in(List.of(values.get(0), values.get(2))))
                        .orderBy(things.id.asc()))))
                .containsExactly(0, 2);
        assertThat(await(db.list(Sql.select(things.id)
                        .from(things)
                        .where(things.value.notIn(List.of(values.get(0), values.get(2)))))))
                .containsExactly(1);
        assertThat(await(db.list(Sql.select(things.id).from(things).where(things.value.in(List.of())))))
                .isEmpty();
        assertThat(await(db.one(
                        Sql.select(Sql.value(values.get(1), type)).from(things).where(things.id.eq(1)))))
                .isEqualTo(values.get(1));
        if (hasLargest) {
            assertThat(await(db.one(Sql.select(Sql.min(things.value)).from(things))))
                    .isEqualTo(values.get(0));
            assertThat(await(db.one(Sql.select(Sql.max(things.value)).from(things))))
                    .isEqualTo(values.get(2));
        }
    }

    @Test
    void aNameThatIsAlsoSelectedMeansTheColumn() throws Exception {
        Things<BigDecimal> things = new Things<>(SqlType.NUMERIC);
        run("DROP TABLE IF EXISTS things");
        run("CREATE TABLE things (id integer PRIMARY KEY, value numeric)");
        run("INSERT INTO things VALUES (1, 9), (2, 10)");

        assertThat(await(db.list(Sql.select(things.value).from(things).orderBy(things.value.asc()))))
                .containsExactly(new BigDecimal("9"), new BigDecimal("10"));
    }

    @Test
    void whatCannotTravelFailsTheFutureAndNamesTheColumn() {
        Things<String> texts = new Things<>(SqlType.TEXT);
        Things<LocalDate> dates = new Things<>(SqlType.DATE);
        Things<List<Integer>> lists = new Things<>(SqlType.INTEGER.list());
        String secret = "canary\u0000";
        for (Future<?> refused : List.of(
                db.execute(Sql.insertInto(texts).set(texts.value, secret)),
                db.execute(Sql.update(texts).set(texts.value, secret).where(texts.id.eq(1))),
                db.list(Sql.select(texts.id).from(texts).where(texts.value.eq(secret))),
                db.list(Sql.select(texts.id).from(texts).where(texts.value.between("a", secret))),
                db.list(Sql.select(texts.id).from(texts).where(texts.value.in(List.of(secret)))),
                db.list(Sql.select(dates.id).from(dates).where(dates.value.lt(LocalDate.of(99_999_999, 1, 1)))))) {
            assertThatThrownBy(() -> await(refused))
                    .isInstanceOf(InvalidArgumentException.class)
                    .hasMessageContaining("things.value")
                    .hasMessageNotContaining("canary")
                    .hasMessageNotContaining("99999999");
        }
        assertThat(lists.value.type().name()).isEqualTo("integer[]");
    }

    @Test
    void whatCannotBeReadNamesTheColumn() throws Exception {
        Things<LocalTime> times = new Things<>(SqlType.TIME);
        run("DROP TABLE IF EXISTS things");
        run("CREATE TABLE things (id integer, value time)");
        run("INSERT INTO things VALUES (1, '24:00')");

        assertThatThrownBy(() -> await(db.list(Sql.select(times.value).from(times))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("things.value");
        assertThatThrownBy(() -> await(
                        db.list(Sql.select(times.id, times.value).from(times).into(List::of))))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("things.value");
    }

    @Test
    void mapsAreListed() throws Exception {
        Things<Map<String, String>> things = new Things<>(SqlType.HSTORE);
        run("DROP TABLE IF EXISTS things");
        run("CREATE TABLE things (id integer, value hstore)");
        await(db.execute(Sql.insertInto(things).set(things.id, 1).set(things.value, Map.of("a", "{1}"))));

        assertThat(await(db.list(Sql.select(things.value).from(things).where(things.value.eq(Map.of("a", "{1}"))))))
                .containsExactly(Map.of("a", "{1}"));
        assertThat(await(db.list(
                        Sql.select(things.id).from(things).where(things.value.in(List.of(Map.of("a", "{1}")))))))
                .containsExactly(1);
    }

    @Test
    void bytesAreListed() throws Exception {
        Things<byte[]> things = new Things<>(PgTypes.BYTEA);
        run("DROP TABLE IF EXISTS things");
        run("CREATE TABLE things (id integer, value bytea)");
        await(db.execute(Sql.insertInto(things).set(things.id, 1).set(things.value, new byte[] {0, -1})));

        assertThat(await(db.one(Sql.select(things.value)
                        .from(things)
                        .where(things.value.in(List.of(new byte[] {1}, new byte[] {0, -1}))))))
                .containsExactly(0, -1);
    }
}
