package dev.vorm.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.Database;
import dev.vorm.DatabaseOptions;
import dev.vorm.TestServer;
import dev.vorm.error.MappingException;
import dev.vorm.execute.SqlStatement;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of statements that were written by hand: each arrives as it is, or does not set out. */
class NumberBindsIT {
    private static Database db;

    @BeforeAll
    static void connect() {
        db = Database.connect(
                TestServer.VERTX, DatabaseOptions.uri(TestServer.newDatabase()).poolSize(1));
    }

    @AfterAll
    static void close() throws Exception {
        db.close().await(5, TimeUnit.SECONDS);
    }

    private static String echo(String type, Object value) throws Exception {
        SqlStatement<String> statement =
                SqlStatement.named("Test.echo", "SELECT $1::" + type + "::text", (row, at) -> row.getString(at));
        return db.one(statement, Tuple.tuple().addValue(value)).await(5, TimeUnit.SECONDS);
    }

    static List<Arguments> pairs() {
        List<String> types = List.of("smallint", "integer", "bigint", "real", "double precision");
        List<Number> numbers = List.of(
                (byte) 7,
                Short.MIN_VALUE,
                Short.MAX_VALUE,
                Short.MAX_VALUE + 1,
                70_000,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE + 1L,
                3_000_000_000L,
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                1.0,
                1.9,
                -0.0f,
                1e30,
                1e300,
                1e-300,
                9.3e18,
                Double.NaN,
                Float.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                0x1p63,
                new BigDecimal("7.00"),
                new BigDecimal("7.5"),
                new BigDecimal("1e30"),
                new BigDecimal("1e400"),
                BigInteger.TWO.pow(63),
                BigInteger.valueOf(Long.MAX_VALUE));
        return types.stream()
                .flatMap(type -> numbers.stream().map(number -> Arguments.of(type, number)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void arrivesAsItIsOrIsRefused(String type, Number number) throws Exception {
        String arrived;
        try {
            arrived = echo(type, number);
        } catch (MappingException e) {
            assertThat(e).hasMessageContaining("Test.echo").hasMessageContaining("$1");
            assertThat(fits(type, number)).isFalse();
            return;
        }
        assertThat(fits(type, number)).isTrue();
        assertThat(new BigDecimal(finite(arrived)).floatValue())
                .isEqualTo(new BigDecimal(finite(number.toString())).floatValue());
        if (!(type.equals("real") || type.equals("double precision"))) {
            assertThat(new BigDecimal(arrived)).isEqualByComparingTo(new BigDecimal(number.toString()));
        }
    }

    private static String finite(String number) {
        return number.equals("NaN") || number.endsWith("Infinity") ? "0" : number;
    }

    /** Of a real or double precision we expect the nearest, as PostgreSQL gives it. */
    private static boolean fits(String type, Number number) {
        double value = number.doubleValue();
        if (type.equals("double precision")) {
            return !Double.isInfinite(value) || number instanceof Double || number instanceof Float;
        }
        boolean infinite = (number instanceof Double || number instanceof Float) && Double.isInfinite(value);
        if (type.equals("real")) {
            return infinite || (!Float.isInfinite((float) value) && ((float) value != 0 || value == 0));
        }
        if (infinite || Double.isNaN(value)) {
            return false;
        }
        BigDecimal exact = new BigDecimal(number.toString());
        int bits = type.equals("smallint") ? 15 : type.equals("integer") ? 31 : 63;
        return exact.stripTrailingZeros().scale() <= 0
                && exact.compareTo(new BigDecimal(BigInteger.TWO.pow(bits))) < 0
                && exact.compareTo(new BigDecimal(BigInteger.TWO.pow(bits).negate())) >= 0;
    }

    @Test
    void arraysToo() throws Exception {
        assertThat(echo("integer[]", new Long[] {1L, null, 2L})).isEqualTo("{1,NULL,2}");
        assertThat(echo("smallint[]", new Integer[] {1})).isEqualTo("{1}");
        assertThat(echo("bigint[]", new BigDecimal[] {BigDecimal.ONE})).isEqualTo("{1}");
        assertThat(echo("real[]", new Double[] {0.5, null})).isEqualTo("{0.5,NULL}");
        for (List<Object> bad : Arrays.<List<Object>>asList(
                List.of("integer[]", new Long[] {1L, 3_000_000_000L}),
                List.of("smallint[]", new Integer[] {70_000}),
                List.of("bigint[]", new BigDecimal[] {new BigDecimal("1.5")}),
                List.of("real[]", new Double[] {1e300}))) {
            assertThatThrownBy(() -> echo((String) bad.get(0), bad.get(1)))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining("Test.echo: bind $1")
                    .hasMessageNotContaining("3000000000");
        }
    }

    @Test
    void halfACharacterIsNotSent() throws Exception {
        assertThat(echo("text", "a\ud83d\ude00")).isEqualTo("a\ud83d\ude00");
        assertThatThrownBy(() -> echo("text", "canary\ud83d"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("Test.echo")
                .hasMessageContaining("$1")
                .hasMessageNotContaining("canary");
    }

    @Test
    void theTransactionGoesOn() throws Exception {
        SqlStatement<Integer> next =
                SqlStatement.named("Test.next", "SELECT $1::integer + 1", (row, at) -> row.getInteger(at));

        int result = db.transaction(tx -> tx.one(next, Tuple.of(1L)).compose(two -> tx.one(next, Tuple.of((long) two))))
                .await(5, TimeUnit.SECONDS);

        assertThat(result).isEqualTo(3);
    }
}
