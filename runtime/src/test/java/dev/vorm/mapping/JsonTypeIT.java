package dev.vorm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.vorm.type.SqlType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Documents of all types against a real server: they come back as they went. */
class JsonTypeIT {
    private static final JsonServer SERVER = new JsonServer();
    private static final BigDecimal LONG_DECIMAL = new BigDecimal("12345678901234567890.1230");
    private static final BigInteger LARGE = BigInteger.TEN.pow(40).add(BigInteger.ONE);

    private static final JsonType<Map<String, Object>> MAP =
            JsonType.of(Map.class, JsonType.of(String.class), JsonType.of(Object.class));

    enum Kind {
        HOME,
        WORK
    }

    record Phone(Kind kind, String number) {}

    record Profile(
            String name,
            List<Phone> phones,
            Map<String, BigDecimal> limits,
            UUID id,
            Instant seen,
            LocalDate born,
            OffsetDateTime joined,
            ZonedDateTime next,
            Duration idle,
            Buffer picture,
            JsonObject extra,
            Object any,
            double ratio,
            Integer missing) {}

    record Page<T>(List<T> content, long total) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes({@JsonSubTypes.Type(Circle.class), @JsonSubTypes.Type(Square.class)})
    sealed interface Shape permits Circle, Square {}

    @JsonTypeName("circle")
    record Circle(BigDecimal radius) implements Shape {}

    @JsonTypeName("square")
    record Square(int side) implements Shape {}

    static class Animal {
        public String name = "";
    }

    static class Dog extends Animal {
        public String owner = "";
    }

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void objectsComeBackAsTheyWent() {
        Profile profile = new Profile(
                "Ann \u00e4\u6f22\ud83d\ude00 \"\\\n\t\u0001",
                List.of(new Phone(Kind.HOME, "1"), new Phone(Kind.WORK, "2")),
                Map.of("day", new BigDecimal("1.10"), "year", LONG_DECIMAL),
                UUID.randomUUID(),
                Instant.parse("2026-01-02T03:04:05.123456789Z"),
                LocalDate.of(-5000, 2, 28),
                OffsetDateTime.parse("2026-01-02T03:04:05.000000001+05:30"),
                ZonedDateTime.parse("2026-07-02T03:04:05+02:00[Europe/Paris]"),
                Duration.parse("PT-25H0.000000001S"),
                Buffer.buffer(new byte[] {0, -1, 127}),
                new JsonObject().put("n", LONG_DECIMAL).put("deep", new JsonArray().add(LARGE)),
                Map.of("d", LONG_DECIMAL),
                0.1,
                null);

        Profile read = SERVER.echo(JsonType.of(Profile.class).jsonb(), profile);

        assertThat(read).isEqualTo(profile);
        assertThat(read.extra().getValue("n")).isEqualTo(LONG_DECIMAL);
    }

    @Test
    void timesAreTextThatPostgresqlUnderstands() {
        SqlType<Map<String, LocalDate>> type = JsonType.<Map<String, LocalDate>>of(
                        Map.class, JsonType.of(String.class), JsonType.of(LocalDate.class))
                .jsonb();

        assertThat(SERVER.stored(type, Map.of("a", LocalDate.of(2026, 1, 2)))).isEqualTo("{\"a\": \"2026-01-02\"}");
        assertThat(SERVER.stored(JsonType.of(Instant.class).jsonb(), Instant.EPOCH))
                .isEqualTo("\"1970-01-01T00:00:00Z\"");
        ZonedDateTime utc = ZonedDateTime.parse("2026-07-02T03:04:05Z[UTC]");
        assertThat(SERVER.echo(JsonType.of(ZonedDateTime.class).jsonb(), utc)).isEqualTo(utc);
    }

    @Test
    void genericTypesKeepTheirArguments() {
        Phone phone = new Phone(Kind.HOME, "1");
        JsonType<Phone> ofPhone = JsonType.of(Phone.class);
        JsonType<List<Phone>> ofPhones = JsonType.of(List.class, ofPhone);

        assertThat(SERVER.echo(ofPhones.jsonb(), Arrays.asList(phone, null))).containsExactly(phone, null);
        assertThat(SERVER.echo(
                        JsonType.<Map<String, List<Phone>>>of(Map.class, JsonType.of(String.class), ofPhones)
                                .jsonb(),
                        Map.of("a", List.of(phone))))
                .isEqualTo(Map.of("a", List.of(phone)));
        assertThat(SERVER.echo(JsonType.<Page<Phone>>of(Page.class, ofPhone).json(), new Page<>(List.of(phone), 1)))
                .isEqualTo(new Page<>(List.of(phone), 1));
        assertThat(SERVER.echo(JsonType.of(Phone[].class).jsonb(), new Phone[] {phone}))
                .containsExactly(phone);
        List<Phone>[] lists =
                SERVER.echo(JsonType.<List<Phone>[]>of(List[].class, ofPhone).jsonb(), array(phone));
        assertThat(lists[0]).containsExactly(phone);
        assertThat(JsonType.<Page<List<Phone>>>of(Page.class, ofPhones))
                .hasToString(Page.class.getTypeName() + "<java.util.List<" + Phone.class.getTypeName() + ">>");
    }

    @SuppressWarnings("unchecked")
    private static List<Phone>[] array(Phone phone) {
        return (List<Phone>[]) new List<?>[] {List.of(phone)};
    }

    @Test
    void subtypesKeepWhatTheyAre() {
        List<Shape> shapes = List.of(new Circle(LONG_DECIMAL), new Square(2));
        JsonType<Shape> ofShape = JsonType.of(Shape.class);

        assertThat(SERVER.echo(ofShape.jsonb(), shapes.get(0))).isEqualTo(shapes.get(0));
        assertThat(SERVER.echo(JsonType.<List<Shape>>of(List.class, ofShape).jsonb(), shapes))
                .isEqualTo(shapes);
        assertThat(SERVER.echo(JsonType.<Page<Shape>>of(Page.class, ofShape).jsonb(), new Page<>(shapes, 2)))
                .isEqualTo(new Page<>(shapes, 2));
        // Not cut to what an animal has; that it cannot be read again is told when it is.
        assertThat(SERVER.stored(JsonType.of(Animal.class).jsonb(), new Dog())).contains("owner");
    }

    @Test
    void simpleValuesAreDocuments() {
        assertThat(SERVER.stored(JsonType.of(String.class).jsonb(), "{}")).isEqualTo("\"{}\"");
        assertThat(SERVER.echo(JsonType.of(String.class).jsonb(), "abc")).isEqualTo("abc");
        assertThat(SERVER.echo(JsonType.of(Boolean.class).jsonb(), false)).isFalse();
        assertThat(SERVER.echo(JsonType.of(Long.class).jsonb(), Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
        assertThat(SERVER.echo(JsonType.of(Double.class).jsonb(), Double.MIN_VALUE))
                .isEqualTo(Double.MIN_VALUE);
        assertThat(SERVER.echo(JsonType.of(Kind.class).jsonb(), Kind.WORK)).isEqualTo(Kind.WORK);
        assertThat(SERVER.echo(JsonType.of(int[].class).jsonb(), new int[] {1, -2}))
                .containsExactly(1, -2);
    }

    @Test
    void decimalsKeepAllDigits() {
        String text = "{\"d\": 12345678901234567890.123, \"i\": 1" + "0".repeat(40) + ", \"s\": 1.100}";

        JsonObject object = SERVER.read(JsonType.OBJECT, text);
        assertThat(object.getValue("d")).isEqualTo(new BigDecimal("12345678901234567890.123"));
        assertThat(object.getValue("i")).isEqualTo(BigInteger.TEN.pow(40));
        assertThat(object.getValue("s")).isEqualTo(new BigDecimal("1.100"));
        assertThat(SERVER.stored(JsonType.OBJECT, object)).isEqualTo(text);
        assertThat(SERVER.read(JsonType.ARRAY, "[" + text + "]").getJsonObject(0))
                .isEqualTo(object);
        assertThat(SERVER.read(JsonType.of(Object.class).jsonb(), text)).isEqualTo(object.getMap());
        assertThat(SERVER.read(MAP.jsonb(), text)).isEqualTo(object.getMap());
        assertThat(SERVER.read(JsonType.of(JsonNode.class).jsonb(), text)
                        .get("s")
                        .decimalValue())
                .isEqualTo(new BigDecimal("1.100"));
        for (SqlType<JsonNode> type : List.of(
                JsonType.of(JsonNode.class).jsonb(), JsonType.of(JsonNode.class).json())) {
            assertThat(SERVER.stored(type, SERVER.read(type, text))).isEqualToIgnoringWhitespace(text);
        }
        assertThat(SERVER.read(JsonType.of(Number.class).jsonb(), "1.100")).isEqualTo(new BigDecimal("1.100"));
        assertThat(SERVER.stored(JsonType.of(BigDecimal.class).jsonb(), new BigDecimal("1E+30")))
                .isEqualTo("1" + "0".repeat(30));
    }

    @Test
    void aDocumentOfVertxIsNewForEachRead() {
        JsonObject first = SERVER.read(JsonType.OBJECT, "{\"a\": {\"b\": 1}}");
        first.getJsonObject("a").put("b", 2);

        assertThat(SERVER.read(JsonType.OBJECT, "{\"a\": {\"b\": 1}}")
                        .getJsonObject("a")
                        .getInteger("b"))
                .isEqualTo(1);
    }

    @Test
    void aNodeCanBeTheNullOfJson() {
        SqlType<JsonNode> type = JsonType.of(JsonNode.class).jsonb();

        assertThat(SERVER.echo(type, NullNode.getInstance())).isSameAs(NullNode.getInstance());
        assertThat(SERVER.stored(type, NullNode.getInstance())).isEqualTo("null");
        assertThat(SERVER.reading(type, null).await()).isNull();
        assertThat(SERVER.reading(JsonType.OBJECT, null).await()).isNull();
    }

    @Test
    void theLastOfEqualKeysCounts() {
        String text = "{\"kind\": \"HOME\", \"number\": \"1\", \"kind\": \"WORK\", \"number\": \"2\"}";

        for (JsonType<?> type :
                List.of(JsonType.of(Phone.class), MAP, JsonType.of(JsonObject.class), JsonType.of(JsonNode.class))) {
            Object merged = SERVER.read(type.jsonb(), text);
            Object last = SERVER.read(type.json(), text);
            assertThat(last).isEqualTo(merged);
            assertThat(last.toString()).contains("WORK", "2").doesNotContain("HOME", "1");
        }
        assertThat(SERVER.read(JsonType.of(JsonNode.class).json(), "{\"a\": 1.00, \"a\": 2.00}"))
                .hasToString("{\"a\":2.00}");
    }

    @Test
    void aTextColumnOfJsonKeepsItsText() {
        assertThat(SERVER.stored(JsonType.of(JsonObject.class).json(), new JsonObject("{\"b\":1,\"a\":1.0}")))
                .isEqualTo("{\"b\":1,\"a\":1.0}");
    }
}
