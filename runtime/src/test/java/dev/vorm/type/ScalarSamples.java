package dev.vorm.type;

import dev.vorm.mapping.PgTypes;
import io.vertx.core.buffer.Buffer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Numbers, texts, bytes and enums. */
final class ScalarSamples {
    /** Labels that any of the places where they are quoted could get wrong. */
    enum Mood {
        PLAIN("plain"),
        BRACE("{a}"),
        COMMA("a,b"),
        QUOTE("\"q\" 'r'"),
        BACKSLASH("b\\n"),
        NULL("NULL"),
        SPACE(" a "),
        UMLAUT("ü€𝄞"),
        UNKNOWN("?");

        final String label;

        Mood(String label) {
            this.label = label;
        }
    }

    static final List<String> SCHEMA = List.of(
            "CREATE EXTENSION citext",
            "CREATE EXTENSION hstore",
            "CREATE SCHEMA \"my schema\"",
            """
            CREATE TYPE "my schema"."mood""s" AS ENUM
                ('plain', '{a}', 'a,b', '"q" ''r''', 'b\\n', 'NULL', ' a ', 'ü€𝄞', '?', 'new')""",
            "CREATE DOMAIN positive AS integer CHECK (VALUE > 0)",
            "CREATE DOMAIN short_name AS varchar(40)");

    /** Texts of all characters, with those that mean something to somebody more often than others. */
    static final Arbitrary<String> TEXTS = Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(4, Arbitraries.strings().ofMaxLength(12).ascii()),
            net.jqwik.api.Tuple.of(4, Arbitraries.strings().ofMaxLength(8).withChars("{}\",\\; 'N=>()[]\n\t\r")),
            net.jqwik.api.Tuple.of(
                    3,
                    Arbitraries.integers()
                            .between(1, 0x10FFFF)
                            .map(Character::toString)
                            .list()
                            .ofMaxSize(8)
                            .map(characters -> String.join("", characters))),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(10).all()),
            net.jqwik.api.Tuple.of(
                    1,
                    Arbitraries.of(
                            "", "null", "NULL", "{}", "{a}", "\\", "\"", "\u0000", "\ud800", "e\u0301", "\u00e9")));

    private static final Arbitrary<String> SMALL =
            Arbitraries.strings().ofMaxLength(10).alpha();

    private ScalarSamples() {}

    static Stream<TypeSample<?>> all() {
        return Stream.of(numbers(), decimals(), texts(), others()).flatMap(samples -> samples);
    }

    private static Stream<TypeSample<?>> numbers() {
        return Stream.of(
                TypeSample.of("boolean", SqlType.BOOLEAN, Arbitraries.of(true, false), ResultSet::getBoolean),
                TypeSample.of("smallint", SqlType.SMALLINT, Arbitraries.shorts(), ResultSet::getShort),
                TypeSample.of("integer", SqlType.INTEGER, Arbitraries.integers(), ResultSet::getInt),
                TypeSample.of("bigint", SqlType.BIGINT, Arbitraries.longs(), ResultSet::getLong),
                TypeSample.of("oid", SqlType.OID, Arbitraries.longs().between(-10, 0x1_0000_0010L), ResultSet::getLong),
                TypeSample.of(
                        "positive",
                        SqlType.INTEGER.named("positive"),
                        Arbitraries.integers().greaterOrEqual(1),
                        ResultSet::getInt),
                TypeSample.of("real", SqlType.REAL, floats(), ResultSet::getFloat),
                TypeSample.of("double precision", SqlType.DOUBLE, doubles(), ResultSet::getDouble),
                TypeSample.of("real", SqlType.REAL.named("float4"), floats(), ResultSet::getFloat),
                TypeSample.of("double precision", SqlType.DOUBLE.named("float8"), doubles(), ResultSet::getDouble));
    }

    /** All bit patterns; of NaN Java itself makes one. */
    private static Arbitrary<Float> floats() {
        return Arbitraries.integers().map(Float::intBitsToFloat);
    }

    private static Arbitrary<Double> doubles() {
        return Arbitraries.longs().map(Double::longBitsToDouble);
    }

    private static Stream<TypeSample<?>> decimals() {
        Arbitrary<BigInteger> whole =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40));
        Arbitrary<Integer> scales = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(2000, Arbitraries.integers().between(-30, 60)),
                net.jqwik.api.Tuple.of(20, Arbitraries.integers().between(16_370, 16_390)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(-2000, -131_000, -131_072, -1_000_000_000)));
        Arbitrary<BigDecimal> decimals = Combinators.combine(whole, scales).as(BigDecimal::new);
        Arbitrary<BigDecimal> prices = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(11).negate(), BigInteger.TEN.pow(11)),
                        Arbitraries.integers().between(-2, 5))
                .as(BigDecimal::new);
        return Stream.of(
                TypeSample.of("numeric", SqlType.NUMERIC, decimals, ResultSet::getBigDecimal)
                        .comingBackAs(value -> value.scale() < 0 ? value.setScale(0) : value),
                TypeSample.of("numeric(10,3)", SqlType.numeric(10, 3), prices, ResultSet::getBigDecimal)
                        .comingBackAs(value -> value.setScale(3)),
                TypeSample.of(
                        "numeric",
                        SqlType.NUMERIC_INTEGER,
                        whole,
                        (row, column) -> row.getBigDecimal(column).toBigIntegerExact()));
    }

    private static Stream<TypeSample<?>> texts() {
        return Stream.of(
                TypeSample.of("text", SqlType.TEXT, TEXTS, ResultSet::getString),
                TypeSample.of("varchar(40)", SqlType.TEXT, TEXTS, ResultSet::getString),
                TypeSample.of("citext", SqlType.TEXT.named("citext"), TEXTS, ResultSet::getString),
                TypeSample.of("short_name", SqlType.TEXT.named("short_name"), TEXTS, ResultSet::getString),
                TypeSample.of(
                        "char(1)",
                        SqlType.CHAR,
                        Arbitraries.chars().all(),
                        (row, column) -> row.getString(column).charAt(0)),
                TypeSample.of("xml", SqlType.XML, xml(), ResultSet::getString),
                TypeSample.of(
                        "hstore",
                        SqlType.HSTORE,
                        Arbitraries.maps(TEXTS, TEXTS.injectNull(0.2)).ofMaxSize(4),
                        ResultSet::getObject),
                TypeSample.of("tsvector", SqlType.TSVECTOR, words(" "), ResultSet::getString),
                TypeSample.of("tsquery", SqlType.TSQUERY, words(" & "), ResultSet::getString));
    }

    private static Arbitrary<String> xml() {
        return Combinators.combine(SMALL, TEXTS)
                .as((name, text) -> "<x" + name + ">"
                        + text.codePoints()
                                .filter(c -> c >= ' '
                                        && c != '<'
                                        && c != '&'
                                        && c != '>'
                                        && (c < 0x7F || c > 0x9F)
                                        && c < 0xD800)
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining())
                        + "&lt;</x" + name + ">");
    }

    /** In the form that they come back in. */
    private static Arbitrary<String> words(String between) {
        return Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(5)
                .alpha()
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(words ->
                        words.stream().sorted().map(word -> "'" + word + "'").collect(Collectors.joining(between)));
    }

    private static Stream<TypeSample<?>> others() {
        SqlType<Mood> mood =
                SqlType.pgEnum(Mood.class, "\"my schema\".\"mood\"\"s\"", value -> value.label, Mood.UNKNOWN);
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(20);
        Arbitrary<UUID> uuids =
                Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
        return Stream.of(
                TypeSample.of("text", SqlType.enumText(Mood.class), Arbitraries.of(Mood.class), ResultSet::getString)
                        .seenAs(Mood::name),
                TypeSample.of(mood.name(), mood, Arbitraries.of(Mood.class), ResultSet::getString)
                        .seenAs(value -> value.label),
                TypeSample.of("uuid", SqlType.UUID, uuids, (row, column) -> row.getObject(column, UUID.class)),
                TypeSample.of(
                        "varbit", SqlType.VARBIT, bits(0, 70), (row, column) -> new BitString(row.getString(column))),
                TypeSample.of(
                        "bit(9)", SqlType.VARBIT, bits(9, 9), (row, column) -> new BitString(row.getString(column))),
                TypeSample.of("bytea", PgTypes.BYTEA, bytes, ResultSet::getBytes),
                TypeSample.of("bytea", PgTypes.BUFFER, bytes.map(Buffer::buffer), ResultSet::getBytes),
                TypeSample.of(
                        "integer[]",
                        SqlType.INTS,
                        Arbitraries.integers().array(int[].class).ofMaxSize(5),
                        (row, column) -> row.getArray(column).getArray()),
                TypeSample.of(
                        "text[]",
                        SqlType.TEXT.set(),
                        TEXTS.injectNull(0.1).set().ofMaxSize(5),
                        (row, column) -> row.getArray(column).getArray()));
    }

    private static Arbitrary<BitString> bits(int least, int most) {
        return Arbitraries.strings()
                .withChars("01")
                .ofMinLength(least)
                .ofMaxLength(most)
                .map(BitString::new);
    }
}
