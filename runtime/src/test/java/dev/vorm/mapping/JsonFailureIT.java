package dev.vorm.mapping;

import static dev.vorm.mapping.JsonServer.PROPERTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.util.RawValue;
import dev.vorm.error.DatabaseException;
import dev.vorm.error.MappingException;
import dev.vorm.type.SqlType;
import dev.vorm.type.ValueException;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be a document, or cannot be read from one, is refused by name, and nothing of it is told. */
class JsonFailureIT {
    private static final JsonServer SERVER = new JsonServer();
    private static final String SECRET = "hunter2";

    enum Kind {
        HOME,
        WORK
    }

    record Whole(int number) {}

    record Typed(Kind kind, boolean flag, String text, LocalDate day, double ratio, float small, BigInteger large) {}

    record Raw(@JsonRawValue String raw) {}

    record Open(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object any) {}

    record Throwing(List<String> values) {
        @JsonValue
        String value() {
            return Objects.requireNonNull(null, values.get(0));
        }
    }

    record Empty() {
        @JsonValue
        String value() {
            return null;
        }
    }

    record Plain(Object any) {}

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static <T> void refusedToWrite(JsonType<T> type, T value, String reason) {
        for (SqlType<T> sql : List.of(type.jsonb(), type.json())) {
            assertThatThrownBy(() -> sql.encode(value))
                    .isExactlyInstanceOf(ValueException.class)
                    .hasMessageContaining(reason)
                    .hasMessageMatching("ha[sd] .*|holds .*")
                    .hasNoCause()
                    .satisfies(JsonFailureIT::tellsNothing);
            assertThatThrownBy(() -> SERVER.echo(sql, value))
                    .isExactlyInstanceOf(MappingException.class)
                    .hasMessageContaining(PROPERTY)
                    .satisfies(JsonFailureIT::tellsNothing);
        }
    }

    private static <T> void refusedToRead(JsonType<T> type, String text, String reason) {
        for (SqlType<T> sql : List.of(type.jsonb(), type.json())) {
            assertThatThrownBy(() -> sql.decode(text))
                    .isExactlyInstanceOf(ValueException.class)
                    .hasMessageContaining(reason)
                    .hasMessageStartingWith("holds ")
                    .hasNoCause()
                    .satisfies(JsonFailureIT::tellsNothing);
            assertThatThrownBy(() -> SERVER.read(sql, text))
                    .isExactlyInstanceOf(MappingException.class)
                    .hasMessageContaining(PROPERTY)
                    .satisfies(JsonFailureIT::tellsNothing);
        }
    }

    private static void tellsNothing(Throwable failure) {
        assertThat(failure).hasNoSuppressedExceptions();
        assertThat(failure.toString()).doesNotContain(SECRET);
        assertThat(failure.getCause()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\0", "\ud83d", "\ude00", "\ude00\ud83d", "\ud83d\ud83d\ude00", "a\ud83d\"", "\\\0", "\\\\\ud83d"
            })
    void noStringThatPostgresqlCannotHoldIsSent(String text) {
        String reason = text.contains("\0") ? "U+0000" : "surrogate";

        refusedToWrite(JsonType.of(JsonObject.class), new JsonObject().put("a", SECRET + text), reason);
        refusedToWrite(JsonType.of(JsonObject.class), new JsonObject().put(SECRET + text, 1), reason);
        refusedToWrite(JsonType.of(String.class), text + SECRET, reason);
        refusedToWrite(JsonType.of(Plain.class), new Plain(Map.of("a", List.of(text))), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "\\u0000, U+0000",
        "\\ud83d, surrogate",
        "\\ude00, surrogate",
        "\\ud83d\\ud83d, surrogate",
        "\\uD83Dabcdef, surrogate"
    })
    void norAsAnEscape(String escape, String reason) {
        refusedToWrite(JsonType.of(Raw.class), new Raw("\"" + escape + "\""), reason);
        refusedToWrite(JsonType.of(Object.class), new RawValue("\"" + escape + "\""), reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\ud83d\\ude00", "\\\\u0000", "\\\\\\\\ud83d", "\\u0001", "\\\"", "\ud83d\ude00", "NaN {["})
    void whatOnlyLooksLikeItIsSent(String text) {
        Raw raw = new Raw("\"" + text + "\"");

        assertThat(SERVER.read(
                                JsonType.of(Map.class).jsonb(),
                                SERVER.stored(JsonType.of(Raw.class).jsonb(), raw))
                        .get("raw"))
                .isEqualTo(new JsonObject("{\"a\":" + raw.raw() + "}").getValue("a"));
    }

    @Test
    void whatIsNoJsonIsTheServersToRefuse() {
        for (String raw : List.of("{", "\"", "\"\\u12", "\"\\", "]", "\"\\uD83D\\u12\"")) {
            assertThatThrownBy(() -> SERVER.echo(JsonType.of(Raw.class).jsonb(), new Raw(raw)))
                    .isInstanceOfAny(DatabaseException.class, MappingException.class)
                    .satisfies(JsonFailureIT::tellsNothing);
        }
    }

    @Test
    void numbersThatJsonHasNotAreNotSent() {
        for (Number number : List.of(Double.NaN, Double.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY, Float.NaN)) {
            refusedToWrite(JsonType.of(JsonObject.class), new JsonObject().put("a", number), "NaN");
            refusedToWrite(JsonType.of(Number.class), number, "NaN");
            refusedToWrite(JsonType.of(Plain.class), new Plain(number), "NaN");
        }
    }

    @Test
    void noValueIsSentThatCouldNotBeRead() {
        refusedToWrite(JsonType.of(Throwing.class), new Throwing(List.of(SECRET)), "cannot be written");
        refusedToWrite(JsonType.of(Object.class), new Object(), "Jackson has no way for java.lang.Object");
        refusedToWrite(JsonType.of(Empty.class), new Empty(), "JSON's null");
    }

    @Test
    void theNullOfJsonIsNotNull() {
        for (Class<?> type : List.of(
                JsonObject.class, Map.class, String.class, Integer.class, Whole.class, Object.class, Kind.class)) {
            refusedToRead(JsonType.of(type), "null", "JSON's null");
        }
        assertThat(SERVER.echo(JsonType.of(JsonNode.class).jsonb(), MissingNode.getInstance())
                        .isNull())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "1.0", "null", "\"1\"", "\"\"", "true", "3000000000", "[1]", "{}"})
    void noNumberIsRead(String value) {
        refusedToRead(JsonType.of(Whole.class), "{\"number\": " + value + "}", "Whole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind|1",
                "kind|\"\"",
                "kind|\"hunter2\"",
                "flag|1",
                "flag|null",
                "text|1",
                "text|1.5",
                "text|true",
                "text|{}",
                "day|1",
                "day|\"hunter2\"",
                "ratio|1e400",
                "ratio|-1e400",
                "ratio|\"1\"",
                "small|1e39",
                "large|1.5",
                "hunter2|1",
            })
    void nothingIsReadAsWhatItIsNot(String key, String value) {
        refusedToRead(
                JsonType.of(Typed.class),
                "{\"" + key + "\": " + value + "}",
                "cannot be read as " + Typed.class.getName());
    }

    @Test
    void anAbsentNumberIsNotZero() {
        refusedToRead(JsonType.of(Whole.class), "{}", "cannot be read");
    }

    @Test
    void noDocumentChoosesAClass() {
        String gadget = "{\"any\": {\"@class\": \"java.net.URL\", \"value\": \"" + SECRET + "\"}}";
        String array = "{\"any\": [\"java.net.URL\", \"" + SECRET + "\"]}";

        refusedToRead(JsonType.of(Open.class), gadget, "cannot be read");
        assertThat(SERVER.read(JsonType.of(Plain.class).jsonb(), gadget).any())
                .isEqualTo(Map.of("@class", "java.net.URL", "value", SECRET));
        assertThat(SERVER.read(JsonType.of(Plain.class).jsonb(), array).any())
                .isEqualTo(List.of("java.net.URL", SECRET));
    }

    @Test
    void aFailureSaysWhere() {
        assertThatThrownBy(() -> JsonType.of(Whole.class).jsonb().decode("{\"number\": \"x\"}"))
                .hasMessageMatching("holds JSON that cannot be read as "
                        + Whole.class.getName().replace("$", "\\$") + ": there is no int near character \\d+");
    }

    @Test
    void numbersThatAreTooLargeForJsonbAreTheServersToRefuse() throws Exception {
        for (String number : List.of("1E+200000", "1E-20000")) {
            assertThatThrownBy(() -> SERVER.echo(JsonType.of(BigDecimal.class).jsonb(), new BigDecimal(number)))
                    .isInstanceOf(DatabaseException.class);
            assertThat(SERVER.echo(JsonType.of(BigDecimal.class).json(), new BigDecimal(number)))
                    .isEqualTo(new BigDecimal(number));
        }
        assertThat(SERVER.reading(JsonType.OBJECT, "{}").await(10, TimeUnit.SECONDS))
                .isEmpty();
    }
}
