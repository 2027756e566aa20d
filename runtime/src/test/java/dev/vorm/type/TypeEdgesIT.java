package dev.vorm.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.MappingException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.mapping.PgTypes;
import dev.vorm.support.Binds;
import dev.vorm.support.Values;
import io.vertx.core.Future;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The values that drivers are known to get wrong, one by one. */
class TypeEdgesIT {
    private static Database db;

    @BeforeAll
    static void connect() throws Exception {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
        for (String command : ScalarSamples.SCHEMA) {
            db.execute(SqlStatement.rendered(command), Tuple.tuple()).await(10, TimeUnit.SECONDS);
        }
    }

    @AfterAll
    static void close() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
    }

    /** What Vorm reads of an expression of SQL. */
    private static <T> Future<T> read(SqlType<T> type, String expression) {
        String text = type.asText() ? "::text" : "";
        return db.one(
                SqlStatement.named(
                        "Test.read",
                        "SELECT (" + expression + ")" + text,
                        (row, at) -> Values.decode(type, row.getValue(at), "Thing.value")),
                Tuple.tuple());
    }

    /** What PostgreSQL makes of a value that Vorm has sent. */
    private static <T> String written(SqlType<T> type, T value) throws Exception {
        String cast = type.asText() ? "::text::" : "::";
        SqlStatement<String> echo = SqlStatement.named(
                "Test.write", "SELECT ($1" + cast + type.name() + ")::text", (row, at) -> row.getString(at));
        return db.one(echo, Binds.of(Binds.encode(type, value, "Thing.value"))).await(5, TimeUnit.SECONDS);
    }

    static List<Arguments> unreadable() {
        return List.of(
                Arguments.of(SqlType.NUMERIC, "'NaN'::numeric"),
                Arguments.of(SqlType.NUMERIC, "'Infinity'::numeric"),
                Arguments.of(SqlType.NUMERIC, "'-Infinity'::numeric"),
                Arguments.of(SqlType.NUMERIC_INTEGER, "1.5::numeric"),
                Arguments.of(SqlType.NUMERIC.list(), "'{1,NaN}'::numeric[]"),
                Arguments.of(SqlType.TIME, "'24:00'::time"),
                Arguments.of(SqlType.TIMETZ, "'24:00+01'::timetz"),
                Arguments.of(SqlType.DURATION, "'1 day'::interval"),
                Arguments.of(SqlType.DURATION, "'1 mon'::interval"),
                Arguments.of(SqlType.PERIOD, "'1 sec'::interval"),
                Arguments.of(SqlType.INTERVAL, "'infinity'::interval"),
                Arguments.of(SqlType.INTS, "'{1,NULL}'::integer[]"),
                Arguments.of(SqlType.INTS, "'{{1},{2}}'::integer[]"),
                Arguments.of(SqlType.INTEGER.list(), "'{{1},{2}}'::integer[]"),
                Arguments.of(SqlType.INTEGER.list().list(), "'{1,2}'::integer[]"),
                Arguments.of(SqlType.INTEGER.list().list(), "'{{{1}}}'::integer[]"),
                Arguments.of(SqlType.INTEGER.set(), "'{1,1}'::integer[]"),
                Arguments.of(SqlType.CHAR, "'ab'::char(5)"),
                Arguments.of(SqlType.CHAR, "'😀'::char(1)"),
                Arguments.of(SqlType.INET_ADDRESS, "'10.0.0.0/8'::inet"),
                Arguments.of(SqlType.NUMRANGE, "'[NaN,)'::numrange"));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatJavaHasNotFailsAndNamesTheProperty(SqlType<?> type, String expression) {
        assertThatThrownBy(() -> read(type, expression).await(5, TimeUnit.SECONDS))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Thing.value")
                .hasNoCause();
    }

    static List<Arguments> unwritable() {
        return List.of(
                Arguments.of(SqlType.TEXT, "a\u0000"),
                Arguments.of(SqlType.TEXT, "\ud83d"),
                Arguments.of(SqlType.TEXT, "\ude00\ud83d"),
                Arguments.of(SqlType.TEXT.named("citext"), "a\u0000"),
                Arguments.of(SqlType.TEXT.list(), List.of("a\u0000")),
                Arguments.of(SqlType.HSTORE, Map.of("a", "\ud83d")),
                Arguments.of(SqlType.CHAR, '\u0000'),
                Arguments.of(SqlType.CHAR, '\ud83d'),
                Arguments.of(SqlType.XML, "<?xml version='1.0'?><a/>"),
                Arguments.of(SqlType.NUMERIC, new BigDecimal("1E-16384")),
                Arguments.of(SqlType.NUMERIC, new BigDecimal("1E+131072")),
                Arguments.of(SqlType.NUMERIC, new BigDecimal("1E+1000000000")),
                Arguments.of(SqlType.numeric(5, 2), new BigDecimal("1.005")),
                Arguments.of(SqlType.numeric(5, 2), new BigDecimal("1000")),
                Arguments.of(SqlType.numeric(5, 2), new BigDecimal("1E+3")),
                Arguments.of(SqlType.NUMERIC_INTEGER, BigInteger.TEN.pow(131_073)),
                Arguments.of(SqlType.OID, -1L),
                Arguments.of(SqlType.OID, 0x1_0000_0000L),
                Arguments.of(SqlType.DATE, LocalDate.of(12_000_000, 1, 1)),
                Arguments.of(SqlType.DATE, LocalDate.of(-4713, 11, 23)),
                Arguments.of(SqlType.TIMESTAMP, LocalDateTime.of(300_000, 1, 1, 0, 0)),
                Arguments.of(SqlType.TIMESTAMP, LocalDateTime.of(-5000, 1, 1, 0, 0)),
                Arguments.of(SqlType.TIMESTAMP, LocalDateTime.MIN),
                Arguments.of(SqlType.TIMESTAMPTZ, OffsetDateTime.of(294_277, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                Arguments.of(SqlType.INSTANT, Instant.MIN),
                Arguments.of(SqlType.INSTANT, Instant.MAX.minusNanos(1)),
                Arguments.of(SqlType.TIMETZ, LocalTime.NOON.atOffset(ZoneOffset.ofHours(16))),
                Arguments.of(SqlType.DURATION, Duration.ofSeconds(Long.MAX_VALUE)),
                Arguments.of(SqlType.PERIOD, Period.ofYears(Integer.MAX_VALUE)),
                Arguments.of(SqlType.INTEGER.list().list(), List.of(List.of(1), List.of(1, 2))),
                Arguments.of(SqlType.INTEGER.list().list(), List.of(List.of())),
                Arguments.of(SqlType.INTEGER.list().list(), Arrays.asList(List.of(1), null)));
    }

    @ParameterizedTest
    @MethodSource("unwritable")
    <T> void whatPostgresHasNotIsNotSent(SqlType<T> type, T value) {
        assertThatThrownBy(() -> Binds.encode(type, value, "Thing.value"))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("Thing.value")
                .hasNoCause();
    }

    static List<Arguments> texts() {
        return List.of(
                // The last digit that is kept, and the first before the point.
                Arguments.of(SqlType.NUMERIC, new BigDecimal("1.10"), "1.10"),
                Arguments.of(SqlType.NUMERIC, new BigDecimal("0E+5"), "0"),
                Arguments.of(SqlType.NUMERIC, new BigDecimal("1E+3"), "1000"),
                Arguments.of(SqlType.numeric(5, 2), new BigDecimal("999.99"), "999.99"),
                // Cut toward the past, before and after 1970 and 2000.
                Arguments.of(
                        SqlType.TIMESTAMP,
                        LocalDateTime.parse("1960-01-01T00:00:00.000001999"),
                        "1960-01-01 00:00:00.000001"),
                Arguments.of(
                        SqlType.TIMESTAMP,
                        LocalDateTime.parse("1999-12-31T23:59:59.999999999"),
                        "1999-12-31 23:59:59.999999"),
                Arguments.of(
                        SqlType.TIMESTAMP,
                        LocalDateTime.parse("2024-01-01T00:00:00.000001999"),
                        "2024-01-01 00:00:00.000001"),
                Arguments.of(SqlType.TIME, LocalTime.MAX, "23:59:59.999999"),
                Arguments.of(SqlType.DURATION, Duration.ofNanos(-1), "-00:00:00.000001"),
                Arguments.of(SqlType.DURATION, Duration.ofHours(24), "24:00:00"),
                Arguments.of(SqlType.DURATION, Duration.ofHours(720), "720:00:00"),
                Arguments.of(SqlType.PERIOD, Period.ofDays(30), "30 days"),
                Arguments.of(SqlType.TIMESTAMP, LocalDateTime.MAX, "infinity"),
                Arguments.of(SqlType.INSTANT, Instant.MAX, "infinity"),
                Arguments.of(SqlType.TIMESTAMPTZ, OffsetDateTime.MAX, "infinity"),
                Arguments.of(SqlType.INSTANT.named("timestamptz"), Instant.MIN, "-infinity"),
                Arguments.of(SqlType.DATE, LocalDate.of(999_999_999, 12, 31), "infinity"),
                Arguments.of(SqlType.DATE, LocalDate.MIN, "-infinity"),
                Arguments.of(SqlType.DATE, LocalDate.of(-43, 3, 15), "0044-03-15 BC"),
                Arguments.of(SqlType.DATE, LocalDate.of(0, 2, 29), "0001-02-29 BC"),
                Arguments.of(SqlType.CHAR, ' ', ""),
                Arguments.of(SqlType.VARBIT, new BitString("0110010"), "0110010"),
                Arguments.of(
                        SqlType.TEXT.list(),
                        Arrays.asList("NULL", null, "", "a,b", "\"", "\\", "{}"),
                        "{\"NULL\",NULL,\"\",\"a,b\",\"\\\"\",\"\\\\\",\"{}\"}"),
                Arguments.of(SqlType.INTEGER.list().list(), List.of(List.of(1, 2), List.of(3, 4)), "{{1,2},{3,4}}"),
                Arguments.of(SqlType.INTEGER.list().list(), List.of(), "{}"),
                Arguments.of(SqlType.INT4RANGE, Range.closed(1, 3), "[1,4)"),
                Arguments.of(SqlType.REAL, Float.MIN_VALUE, "1e-45"),
                Arguments.of(
                        SqlType.DOUBLE.list(),
                        List.of(-0.0, Double.NaN, Double.NEGATIVE_INFINITY),
                        "{-0,NaN,-Infinity}"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    <T> void arrivesAs(SqlType<T> type, T value, String text) throws Exception {
        assertThat(written(type, value)).isEqualTo(text);
    }

    @Test
    void whatDriversLoseIsRead() throws Exception {
        assertThat(read(SqlType.MACADDR, "'08:00:2b:01:02:03'::macaddr").await())
                .hasToString("08:00:2b:01:02:03");
        assertThat(read(SqlType.TEXT.named("macaddr8"), "'08:00:2b:01:02:03:04:05'::macaddr8")
                        .await())
                .isEqualTo("08:00:2b:01:02:03:04:05");
        assertThat(read(SqlType.TEXT.named("citext"), "'{x}'::citext").await()).isEqualTo("{x}");
        assertThat(read(SqlType.TEXT.named("money"), "'1.50'::money").await()).endsWith("1.50");
        assertThat(read(SqlType.INTEGER.list(), "'[2:4]={1,NULL,3}'::integer[]").await())
                .containsExactly(1, null, 3);
        assertThat(read(SqlType.INTEGER.list().list(), "'[0:1][5:5]={{1},{2}}'::integer[]")
                        .await())
                .containsExactly(List.of(1), List.of(2));
        assertThat(read(SqlType.INTEGER.list().list(), "'{}'::integer[]").await())
                .isEmpty();
        assertThat(read(PgTypes.BOX.list(), "'{(1,1),(0,0);NULL;(3,3),(2,2)}'::box[]")
                        .await())
                .hasSize(3);
        assertThat(read(PgTypes.BYTEA.list(), "ARRAY['\\x00ff'::bytea, '']")
                        .await()
                        .get(0))
                .containsExactly(0, 255);
        assertThat(read(SqlType.XML, "'<a>&lt;</a>'::xml").await()).isEqualTo("<a>&lt;</a>");
        assertThat(read(SqlType.OID, "4294967295::oid").await()).isEqualTo(4_294_967_295L);
        assertThat(read(SqlType.INET_ADDRESS, "'::ffff:1.2.3.4'::inet").await().getAddress())
                .hasSize(16);
        assertThat(read(SqlType.TIMETZ, "'10:00+15:59'::timetz").await().getOffset())
                .hasToString("+15:59");
    }

    @Test
    void infinityIsTheLastAndFirstOfTheJavaType() throws Exception {
        for (String name : List.of("timestamptz", "timestamp with time zone")) {
            SqlType<Instant> instant = name.equals("timestamptz") ? SqlType.INSTANT.named(name) : SqlType.INSTANT;
            SqlType<OffsetDateTime> offset =
                    name.equals("timestamptz") ? SqlType.TIMESTAMPTZ.named(name) : SqlType.TIMESTAMPTZ;
            assertThat(read(instant, "'infinity'::timestamptz").await()).isEqualTo(Instant.MAX);
            assertThat(read(instant, "'-infinity'::timestamptz").await()).isEqualTo(Instant.MIN);
            assertThat(read(offset, "'infinity'::timestamptz").await()).isEqualTo(OffsetDateTime.MAX);
            assertThat(read(offset, "'-infinity'::timestamptz").await()).isEqualTo(OffsetDateTime.MIN);
            assertThat(read(instant, "'4714-11-24 00:00+00 BC'::timestamptz").await())
                    .isEqualTo(Instant.parse("-4713-11-24T00:00:00Z"));
        }
        assertThat(read(SqlType.TIMESTAMP, "'-infinity'::timestamp").await()).isEqualTo(LocalDateTime.MIN);
        assertThat(read(SqlType.TIMESTAMP, "'4714-11-24 00:00 BC'::timestamp").await())
                .isEqualTo(LocalDateTime.of(-4713, 11, 24, 0, 0));
        assertThat(read(SqlType.DATE, "'-infinity'::date").await()).isEqualTo(LocalDate.MIN);
    }

    @Test
    void anUnknownLabelFailsItsRowOrIsTheFallback() throws Exception {
        String name = "\"my schema\".\"mood\"\"s\"";
        String added = "'new'::" + name;
        SqlType<ScalarSamples.Mood> strict = SqlType.pgEnum(ScalarSamples.Mood.class, name, mood -> mood.label, null);
        SqlType<ScalarSamples.Mood> lenient =
                SqlType.pgEnum(ScalarSamples.Mood.class, name, mood -> mood.label, ScalarSamples.Mood.UNKNOWN);

        assertThatThrownBy(() -> read(strict, added).await())
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Thing.value")
                .hasMessageContaining("'new'");
        assertThat(read(lenient, added).await()).isEqualTo(ScalarSamples.Mood.UNKNOWN);
        assertThatThrownBy(() -> written(lenient, ScalarSamples.Mood.UNKNOWN))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Thing.value");
    }

    @Test
    void aBadValueFailsItsOwnReadersOnly() throws Exception {
        for (Map.Entry<SqlType<?>, String> bad : Map.<SqlType<?>, String>of(
                        SqlType.NUMERIC,
                        "VALUES ('1'::numeric), ('Infinity')",
                        SqlType.TIME,
                        "VALUES ('10:00'::time), ('24:00')",
                        SqlType.NUMERIC.list().list(),
                        "VALUES ('{{1}}'::numeric[]), ('{{NaN}}')")
                .entrySet()) {
            SqlStatement<Object> list = SqlStatement.named(
                    "Thing.findAll",
                    "SELECT v::text FROM (" + bad.getValue() + ") AS t (v)",
                    (row, at) -> Values.decode(bad.getKey(), row.getValue(at), "Thing.value"));
            SqlStatement<Integer> backend =
                    SqlStatement.named("Test.backend", "SELECT pg_backend_pid()", (row, at) -> row.getInteger(at));
            int before = db.one(backend, Tuple.tuple()).await(5, TimeUnit.SECONDS);
            List<Future<?>> lists = new ArrayList<>();
            List<Future<Integer>> neighbours = new ArrayList<>();

            for (int i = 0; i < 10; i++) {
                lists.add(db.list(list, Tuple.tuple()));
                neighbours.add(db.one(backend, Tuple.tuple()));
            }

            for (Future<Integer> neighbour : neighbours) {
                assertThat(neighbour.await(5, TimeUnit.SECONDS)).isEqualTo(before);
            }
            for (Future<?> failed : lists) {
                assertThatThrownBy(() -> failed.await(5, TimeUnit.SECONDS))
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining("Thing.value");
            }
        }
    }
}
