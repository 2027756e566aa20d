package dev.vorm.mapping;

import static dev.vorm.mapping.JsonServer.PROPERTY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.vorm.TestServer;
import dev.vorm.error.MappingException;
import dev.vorm.execute.SqlStatement;
import dev.vorm.support.Values;
import dev.vorm.type.SqlType;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What can be written can be read, at any size; depth has one limit for both. */
class JsonLimitsIT {
    private static final JsonServer SERVER = new JsonServer();

    record Link(Link next) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
    @JsonSubTypes(@JsonSubTypes.Type(value = Branch.class, name = "branch"))
    sealed interface Tree permits Branch {}

    record Branch(Tree next) implements Tree {}

    @AfterAll
    static void close() {
        SERVER.close();
    }

    private static String arrays(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static JsonObject objects(int depth) {
        JsonObject object = new JsonObject();
        for (int i = 1; i < depth; i++) {
            object = i % 2 == 0 ? new JsonObject().put("a", object) : new JsonObject().put("a", object.getMap());
        }
        return object;
    }

    private static Link links(int depth) {
        Link link = new Link(null);
        for (int i = 1; i < depth; i++) {
            link = new Link(link);
        }
        return link;
    }

    private static Tree branches(int depth) {
        Tree tree = new Branch(null);
        for (int i = 1; i < depth; i++) {
            tree = new Branch(tree);
        }
        return tree;
    }

    private static JsonNode nodes(int depth) {
        ArrayNode node = JsonNodeFactory.instance.arrayNode();
        for (int i = 1; i < depth; i++) {
            node = JsonNodeFactory.instance.arrayNode().add(node);
        }
        return node;
    }

    private static List<Object> lists(int depth) {
        List<Object> list = List.of();
        for (int i = 1; i < depth; i++) {
            list = List.of(list);
        }
        return list;
    }

    /** Documents are mostly written on event loops, whose stacks are smaller than that of a test may be. */
    private static <T> T onEventLoop(Callable<T> call) {
        return Future.<T>future(promise -> TestServer.VERTX.runOnContext(nothing -> {
                    try {
                        promise.complete(call.call());
                    } catch (Exception e) {
                        promise.fail(e);
                    }
                }))
                .await();
    }

    private static <T> void limited(JsonType<T> type, IntFunction<T> ofDepth) {
        for (SqlType<T> sql : List.of(type.jsonb(), type.json())) {
            T deepest = ofDepth.apply(JsonText.MAX_DEPTH);
            String text = (String) onEventLoop(() -> sql.encode(deepest));
            T read = SERVER.read(sql, text);
            assertThat(onEventLoop(() -> sql.encode(read))).isEqualTo(text);

            T tooDeep = ofDepth.apply(JsonText.MAX_DEPTH + 1);
            assertThatThrownBy(() -> onEventLoop(() -> sql.encode(tooDeep)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("has a value whose JSON is nested deeper than 500 levels")
                    .hasNoCause();
            String deeper = text.startsWith("[")
                    ? "[" + text + "]"
                    : text.replace("{}", "{\"a\":{}}").replace("null", "{\"next\":null}");
            assertThatThrownBy(() -> sql.decode(deeper))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("holds JSON that is nested deeper than 500 levels")
                    .hasNoCause();
            assertThatThrownBy(() -> SERVER.read(sql, deeper))
                    .isInstanceOf(MappingException.class)
                    .hasMessageContaining(PROPERTY);
        }
    }

    @Test
    void depthHasOneLimitForWritingAndReading() {
        limited(JsonType.of(JsonObject.class), JsonLimitsIT::objects);
        limited(JsonType.of(JsonArray.class), depth -> new JsonArray(lists(depth)));
        limited(JsonType.of(Object.class), JsonLimitsIT::lists);
        limited(JsonType.of(JsonNode.class), JsonLimitsIT::nodes);
        limited(JsonType.of(Link.class), JsonLimitsIT::links);
        limited(JsonType.of(Tree.class), JsonLimitsIT::branches);
    }

    @Test
    void whatContainsItselfIsRefused() {
        Map<String, Object> map = new HashMap<>();
        map.put("a", new JsonObject(map));

        assertThatThrownBy(() -> onEventLoop(() -> JsonType.OBJECT.encode(new JsonObject(map))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deeper");
        assertThatThrownBy(() ->
                        onEventLoop(() -> JsonType.of(Object.class).jsonb().encode(map)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("deeper");
    }

    @Test
    void aDeepDocumentOfSomebodyElseFailsAlone() {
        SqlStatement<JsonArray> list = SqlStatement.named(
                "User.findAll",
                "SELECT d::text FROM (VALUES ('[]'::jsonb), ($1::text::jsonb), ('[1]')) AS docs (d)",
                (row, at) -> Values.decode(JsonType.ARRAY, row.getString(at), PROPERTY));
        SqlStatement<Integer> backend =
                SqlStatement.named("Test.backend", "SELECT pg_backend_pid()", (row, at) -> row.getInteger(at));
        int before = SERVER.db.one(backend, Tuple.tuple()).await();

        List<Future<List<JsonArray>>> calls = IntStream.range(0, 20)
                .mapToObj(i -> SERVER.db.list(list, Tuple.of(arrays(i % 2 == 0 ? 10 : 2000))))
                .toList();

        Future.join(calls).otherwiseEmpty().await();
        for (int i = 0; i < calls.size(); i++) {
            if (i % 2 == 0) {
                assertThat(calls.get(i).result()).hasSize(3);
            } else {
                assertThat(calls.get(i).cause())
                        .isInstanceOf(MappingException.class)
                        .hasMessageContaining(PROPERTY);
            }
        }
        assertThat(SERVER.db.one(backend, Tuple.tuple()).await()).isEqualTo(before);
    }

    @Test
    void noOtherSizeIsLimited() {
        String wide = "a".repeat(20_000_001);
        JsonArray strings = SERVER.echo(JsonType.ARRAY, new JsonArray().add(wide));
        assertThat(strings.getString(0).equals(wide)).isTrue();

        BigDecimal number = new BigDecimal("9".repeat(131_072) + "." + "7".repeat(16_383));
        assertThat(SERVER.echo(JsonType.of(BigDecimal.class).jsonb(), number)).isEqualTo(number);
        assertThat(SERVER.echo(JsonType.ARRAY, new JsonArray().add(number.toBigInteger()))
                        .getValue(0))
                .isEqualTo(number.toBigInteger());
        assertThat(SERVER.echo(JsonType.of(JsonNode.class).jsonb(), JsonNodeFactory.instance.numberNode(number))
                        .decimalValue())
                .isEqualTo(number);

        JsonObject names = new JsonObject().put("k".repeat(60_000), 1);
        for (int i = 0; i < 1 << 12; i++) {
            names.put(alike(i), i);
        }
        assertThat(SERVER.echo(JsonType.OBJECT, names)).isEqualTo(names);
        assertThat(SERVER.echo(
                        JsonType.of(JsonNode.class).json(),
                        JsonNodeFactory.instance.objectNode().put(alike(7), 1)))
                .hasToString("{\"" + alike(7) + "\":1}");
    }

    /** Names whose hash codes are all the same. */
    private static String alike(int number) {
        StringBuilder name = new StringBuilder();
        for (int bit = 0; bit < 12; bit++) {
            name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return name.toString();
    }
}
