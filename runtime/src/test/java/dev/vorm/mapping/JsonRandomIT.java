package dev.vorm.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.vorm.execute.SqlStatement;
import dev.vorm.support.Binds;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Random documents come back whole, and are to the server what they were when they went. */
class JsonRandomIT {
    private static final int DOCUMENTS = 2_000;
    private static final int MOST_IN_ONE = 5;
    private static final int DEEPEST = 5;
    private static final String[] CHARACTERS = {
        "a",
        "\"",
        "\\",
        "/",
        "\u0001",
        "\n",
        "\u007f",
        "\u00e4",
        "\u2028",
        "\uffff",
        "\ud83d\ude00",
        "\\u0000",
        "{",
        "N",
        " "
    };

    private final Random random = new Random(20260102);

    /** A document, with the server's answer whether it is equal to what it was made of. */
    private record Kept<T>(T document, boolean equal) {}

    private Object value(int depth) {
        return switch (random.nextInt(depth < DEEPEST ? 12 : 9)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextInt();
            case 3 -> random.nextLong();
            case 4 -> new BigInteger(random.nextInt(200), random).negate();
            case 5 -> new BigDecimal(new BigInteger(random.nextInt(200), random), random.nextInt(60) - 20);
            case 6 -> random.nextGaussian() * Math.pow(10, random.nextInt(600) - 300);
            case 7, 8 -> text();
            case 9, 10 -> object(depth + 1);
            default -> array(depth + 1);
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MOST_IN_ONE); i > 0; i--) {
            text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    private Map<String, Object> object(int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(MOST_IN_ONE); i > 0; i--) {
            map.put(text(), value(depth));
        }
        return map;
    }

    private List<Object> array(int depth) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(MOST_IN_ONE); i > 0; i--) {
            list.add(value(depth));
        }
        return list;
    }

    /** With numbers as the digits they have, so that 1, 1.0 and 1E0 are the same. */
    private static Object digits(Object value) {
        if (value instanceof JsonObject object) {
            return digits(object.getMap());
        }
        if (value instanceof JsonArray array) {
            return digits(array.getList());
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> result = new LinkedHashMap<>();
            map.forEach((key, element) -> result.put(key, digits(element)));
            return result;
        }
        if (value instanceof List<?> list) {
            List<Object> result = new ArrayList<>();
            list.forEach(element -> result.add(digits(element)));
            return result;
        }
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros() : value;
    }

    private static <T> List<T> kept(SqlType<T> type, List<T> documents) {
        SqlStatement<Kept<T>> statement = SqlStatement.named(
                "Random.insertAll",
                "INSERT INTO docs (d) SELECT t::jsonb FROM unnest($1::text[]) WITH ORDINALITY AS x (t, n) ORDER BY n"
                        + " RETURNING d::text, d = ($1::text[])[n]::jsonb",
                (row, at) -> new Kept<>(
                        Values.decode(type, row.getString(at), JsonServer.PROPERTY), row.getBoolean(at + 1)));
        try (JsonServer server = new JsonServer()) {
            server.db
                    .execute(
                            SqlStatement.rendered(
                                    "CREATE TABLE docs (n integer GENERATED ALWAYS AS IDENTITY, d jsonb)"),
                            Tuple.tuple())
                    .await();
            List<Kept<T>> kept = server.db
                    .list(statement, Binds.ofArrays(type.encodeAll(documents)))
                    .await();
            assertThat(kept).hasSameSizeAs(documents).allMatch(Kept::equal);
            return kept.stream().map(Kept::document).toList();
        }
    }

    @Test
    void randomDocumentsComeBackWhole() {
        List<JsonObject> documents = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> new JsonObject(object(0)))
                .toList();
        List<JsonNode> nodes = new ArrayList<>();
        SqlType<JsonNode> node = JsonType.of(JsonNode.class).jsonb();
        SqlType<Object> any = JsonType.of(Object.class).jsonb();
        List<JsonObject> read = kept(JsonType.OBJECT, documents);
        for (int i = 0; i < DOCUMENTS; i++) {
            assertThat(digits(read.get(i))).isEqualTo(digits(documents.get(i)));
            nodes.add(node.decode(JsonType.OBJECT.encode(documents.get(i))));
        }
        List<JsonNode> readNodes = kept(node, nodes);
        for (int i = 0; i < DOCUMENTS; i++) {
            Object value = any.decode(node.encode(readNodes.get(i)));
            assertThat(digits(value)).isEqualTo(digits(documents.get(i)));
        }
    }
}
