package dev.vorm.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.vorm.mapping.PgTypes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of values, without a database. */
class TextFormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The same intervals in the styles postgres, postgres_verbose, sql_standard and iso_8601.
                "14 | 3 | 14706789000 | 1 year 2 mons 3 days 04:05:06.789",
                "14 | 3 | 14706789000 | @ 1 year 2 mons 3 days 4 hours 5 mins 6.789 secs",
                "14 | 3 | 14706789000 | +1-2 +3 +4:05:06.789",
                "14 | 3 | 14706789000 | P1Y2M3DT4H5M6.789S",
                "-14 | 3 | -14706000000 | -1 years -2 mons +3 days -04:05:06",
                "-14 | 3 | -14706000000 | @ 1 year 2 mons -3 days 4 hours 5 mins 6 secs ago",
                "-14 | 3 | -14706000000 | -1-2 +3 -4:05:06",
                "-14 | 3 | -14706000000 | P-1Y-2M3DT-4H-5M-6S",
                "0 | -3 | -14706000000 | -3 4:05:06",
                "-30 | -3 | 132443 | -2-6 -3 +0:00:00.132443",
                "0 | 0 | -9223372036854775808 | @ 2562047788 hours 54.775808 secs ago",
                "0 | -3 | 0 | -3 0:00:00",
                "-14 | 0 | 0 | -1-2",
                "0 | 0 | -500000 | -0:00:00.5",
                "0 | 0 | -500000 | -00:00:00.5",
                "0 | 0 | -500000 | @ 0.5 secs ago",
                "0 | 0 | -500000 | PT-0.5S",
                "0 | 0 | 0 | 00:00:00",
                "0 | 0 | 0 | @ 0",
                "0 | 0 | 0 | 0",
                "0 | 0 | 0 | PT0S",
                "0 | 0 | -9223372036854775808 | -2562047788:00:54.775808",
            })
    void intervalsOfAllStyles(int months, int days, long micros, String text) {
        assertThat(SqlType.INTERVAL.decode(text)).isEqualTo(new Interval(months, days, micros));
    }

    @Test
    void intervalsAreNotMixedUp() {
        assertThat(SqlType.INTERVAL.encode(new Interval(-14, 3, Long.MIN_VALUE)))
                .isEqualTo("P-14M3DT-2562047788H0M-54.775808S");
        assertThat(Interval.of(Duration.ofNanos(-1)).microseconds()).isEqualTo(-1);
        assertThat(new Interval(0, 0, -1).toDuration()).isEqualTo(Duration.ofNanos(-1000));
        assertThat(Interval.of(Period.of(1, -14, 3))).isEqualTo(new Interval(-2, 3, 0));
        assertThatThrownBy(() -> new Interval(0, 1, 0).toDuration()).isInstanceOf(ValueException.class);
        assertThatThrownBy(() -> new Interval(0, 0, 1).toPeriod()).isInstanceOf(ValueException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "}",
                "{1",
                "{1,}",
                "{1}}",
                "{1}{2}",
                "{\"1}",
                "1",
                "[1:2]",
                "{{1}",
                "{1;2}",
                "{\"1\"2}",
            })
    void whatIsNoArrayFails(String text) {
        assertThatThrownBy(() -> SqlType.INTEGER.list().decode(text)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void arraysAreQuotedWhereTheyHaveToBe() {
        SqlType<List<String>> texts = SqlType.TEXT.list();

        assertThat(texts.encode(Arrays.asList("a", "A-1.5_:+", "", "null", null, "a b", "a\"\\")))
                .isEqualTo("{a,A-1.5_:+,\"\",\"null\",NULL,\"a b\",\"a\\\"\\\\\"}");
        assertThat(texts.decode("{a,NULL,\"NULL\",\"\",\"a,\\\"\\\\\"}"))
                .containsExactly("a", null, "NULL", "", "a,\"\\");
        assertThat(SqlType.INTEGER.list().list().encode(List.of(List.of(1), List.of(2))))
                .isEqualTo("{{1},{2}}");
        assertThat(SqlType.INTEGER.array(Integer[]::new).decode("{1,NULL}")).containsExactly(1, null);
        assertThat(SqlType.INTEGER.array(Integer[]::new).array(Integer[][]::new).decode("{{1},{2}}"))
                .isDeepEqualTo(new Integer[][] {{1}, {2}});
        assertThat(SqlType.BOOLEANS.decode("{t,f}")).containsExactly(true, false);
        assertThat(SqlType.SHORTS.encode(new short[] {1, -2})).isEqualTo("{1,-2}");
        assertThat(SqlType.LONGS.decode("{}")).isEmpty();
        assertThat(SqlType.FLOATS.decode("{1.5,NaN}")).containsExactly(1.5f, Float.NaN);
        assertThat(SqlType.DOUBLES.encode(new double[] {-0.0})).isEqualTo("{-0.0}");
        assertThat(SqlType.TEXT.set().decode("{b,a}")).containsExactly("b", "a");
        assertThat(SqlType.TEXT
                        .set()
                        .mapped(String.class, java.util.Set::of, set -> String.join("", set))
                        .list()
                        .encode(List.of("a", "b")))
                .isEqualTo("{{a},{b}}");
    }

    @Test
    void arraysKeepTheNameAndTheDelimiterOfTheirElements() {
        assertThat(SqlType.INTEGER.list().list().name()).isEqualTo("integer[]");
        assertThat(SqlType.TEXT.named("\"my schema\".mood").list().name()).isEqualTo("\"my schema\".mood[]");
        assertThat(PgTypes.BOX.list().decode("{(1,1),(0,0);(2,2),(1,1)}")).hasSize(2);
        assertThat(SqlType.TEXT.sensitive().list().isSensitive()).isTrue();
        assertThat(SqlType.INT4RANGE.list().decode("{\"[1,3)\",empty}"))
                .containsExactly(Range.closedOpen(1, 3), Range.empty());
    }

    @Test
    void datesBeforeChristHaveLeapYears() {
        assertThat(SqlType.DATE.named("date").decode("0001-02-29 BC")).isEqualTo(LocalDate.of(0, 2, 29));
        assertThat(SqlType.TIMESTAMPTZ.named("timestamptz").decode("1883-11-18 12:03:58-04:56:02"))
                .isEqualTo(LocalDateTime.of(1883, 11, 18, 17, 0).atOffset(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01/02/2024", "02.01.2024", "Tue Jan 02 2024", "2024-13-01", "2024-01-01 BCE", "", "-1-1-1"})
    void datesOfOtherStylesFail(String text) {
        assertThatThrownBy(() -> SqlType.DATE.named("date").decode(text)).isInstanceOf(ValueException.class);
    }

    @Test
    void ranges() {
        assertThat(Range.of(1, true, 1, false)).isEqualTo(Range.empty());
        assertThat(Range.of(null, true, 1, false)).isEqualTo(Range.below(1));
        assertThat(Range.closed(1, 3).contains(3)).isTrue();
        assertThat(Range.closedOpen(1, 3).contains(3)).isFalse();
        assertThat(Range.<Integer>empty().contains(3)).isFalse();
        assertThat(Range.<Integer>all().contains(3)).isTrue();
        assertThat(Range.closedOpen(1, 3)).hasToString("[1,3)").hasSameHashCodeAs(Range.closedOpen(1, 3));
        assertThatThrownBy(() -> Range.closed(2, 1)).isInstanceOf(IllegalArgumentException.class);
        SqlType<Range<String>> texts = SqlType.range("textrange", SqlType.TEXT);
        Range<String> odd = Range.closed("\"a\\", "b,)]");
        assertThat(texts.encode(odd)).isEqualTo("[\"\\\"a\\\\\",\"b,)]\"]");
        assertThat(texts.decode("[\"\"\"a\\\\\",\"b,)]\"]")).isEqualTo(odd);
    }

    @Test
    void mapsAndBits() {
        assertThat(SqlType.HSTORE.decode("\"a\"=>\"1\", \"b\\\"\"=>NULL"))
                .containsExactly(Map.entry("a", "1"), new java.util.AbstractMap.SimpleEntry<>("b\"", null));
        BitSet set = new BitSet();
        set.set(2);
        assertThat(BitString.of(set, 5)).hasToString("00100");
        assertThat(new BitString("00100").toBitSet()).isEqualTo(set);
        assertThat(new BitString("00100").length()).isEqualTo(5);
        assertThatThrownBy(() -> new BitString("2")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BitString.of(set, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void addresses() {
        assertThat(Inet.parse("1.2.3.4")).hasToString("1.2.3.4/32");
        assertThat(Inet.parse("::1/64")).hasToString("0:0:0:0:0:0:0:1/64");
        assertThat(Inet.parse("1:2::7:8")).hasToString("1:2:0:0:0:0:7:8/128");
        assertThat(Inet.parse("::ffff:1.2.3.4").address().getAddress()).hasSize(16);
        assertThat(Cidr.parse("10.0.0.0/8")).hasToString("10.0.0.0/8");
        assertThatThrownBy(() -> Cidr.parse("10.0.0.1/8")).isInstanceOf(IllegalArgumentException.class);
        for (String bad : List.of(
                "a.b",
                "1.2.3",
                "1.2.3.256",
                "1.2.3.4/33",
                "1:2",
                ":::",
                "1:2:3:4:5:6:7:8:9",
                "12345::",
                "example.org")) {
            assertThatThrownBy(() -> Inet.parse(bad)).as(bad).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(MacAddress.parse("08:00:2B:01:02:03").address()).isEqualTo(0x08002B010203L);
    }

    @Test
    void labelsAreDistinct() {
        assertThatThrownBy(() -> SqlType.pgEnum(Thread.State.class, "state", state -> "same", null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("same label");
        assertThatThrownBy(() -> SqlType.pgEnum(Thread.State.class, "state", state -> null, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no label");
        assertThatThrownBy(() -> SqlType.enumText(Thread.State.class).decode("secret"))
                .isInstanceOf(ValueException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void bytesOfBothOutputs() {
        SqlType<byte[]> bytes = PgTypes.BYTEA.named("bytea");

        assertThat(bytes.decode("\\x00ff5c")).containsExactly(0, 255, '\\');
        assertThat(bytes.decode("\\000\\377\\\\a")).containsExactly(0, 255, '\\', 'a');
        assertThat(bytes.encode(new byte[] {0, -1})).isEqualTo("\\x00ff");
    }
}
