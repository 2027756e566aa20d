package dev.vorm.mapping;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.jsontype.impl.LaissezFaireSubTypeValidator;
import dev.vorm.type.SqlType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.jackson.DatabindCodec;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What becomes of documents on some class path: what was written, the class of what was read, or the refusal. */
final class JsonProbe implements Supplier<List<String>> {
    private static final String DEEP = "[".repeat(JsonText.MAX_DEPTH) + "]".repeat(JsonText.MAX_DEPTH);

    private final List<String> results = new ArrayList<>();

    record Profile(String name) {}

    record Dated(LocalDate day) {}

    private <T> void write(JsonType<T> type, T value) {
        results.add(result(() -> (String) type.jsonb().encode(value)));
    }

    private <T> void read(JsonType<T> type, String text) {
        results.add(result(() -> {
            T value = type.jsonb().decode(text);
            return value.getClass().getName() + " " + value;
        }));
    }

    private static String result(Supplier<String> call) {
        try {
            return call.get();
        } catch (IllegalArgumentException e) {
            // Only databind says more.
            return e.getMessage().replaceFirst("(: there is no .*| near character .*)", "");
        }
    }

    /** Types that need nothing but Vert.x. */
    @Override
    public List<String> get() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("decimal", new BigDecimal("12345678901234567890.1230"));
        map.put("integer", BigInteger.TEN.pow(30));
        map.put("long", 3_000_000_000L);
        map.put("double", 0.1);
        map.put("null", null);
        map.put("text", "\u00e4\"\\\n");
        map.put("list", List.of(true, new JsonArray().add("a"), new JsonObject().put("b", 1)));
        map.put("instant", Instant.EPOCH);
        map.put("bytes", new byte[] {0, -1, 127});
        map.put("buffer", Buffer.buffer(new byte[] {-1, -2}));
        map.put("day", DayOfWeek.MONDAY);
        write(JsonType.of(JsonObject.class), new JsonObject(map));
        write(JsonType.of(Object.class), map);
        write(JsonType.of(JsonArray.class), new JsonArray(Arrays.asList(1, null)));
        write(JsonType.of(String.class), "\0");
        write(JsonType.of(Double.class), Double.NaN);
        write(
                JsonType.of(JsonObject.class),
                new JsonObject().put("a", new JsonArray(DEEP.substring(1, DEEP.length() - 1))));
        write(JsonType.of(JsonObject.class), new JsonObject().put("a", new JsonArray(DEEP)));
        map.put("itself", map);
        write(JsonType.of(JsonObject.class), new JsonObject(map));
        for (String text : List.of(
                "{\"a\":{\"b\":[1,2.50,30000000000,1e-400,100000000000000000000]},\"a\":{\"c\":null}}",
                "[1,[],\"x\",true]",
                "\"abc\"",
                "12345678901234567890.1230",
                "7",
                "-300",
                "1.0",
                "1e400",
                "true",
                "null",
                DEEP,
                "[" + DEEP + "]")) {
            readAsAll(text);
        }
        return results;
    }

    private void readAsAll(String text) {
        for (Class<?> type : List.of(
                Object.class,
                JsonObject.class,
                JsonArray.class,
                Map.class,
                List.class,
                String.class,
                Boolean.class,
                Number.class,
                Byte.class,
                Short.class,
                Integer.class,
                Long.class,
                BigInteger.class,
                BigDecimal.class,
                Float.class,
                Double.class)) {
            read(JsonType.of(type), text);
        }
        JsonType<String> ofString = JsonType.of(String.class);
        read(JsonType.of(List.class, JsonType.of(Long.class)), text);
        read(JsonType.of(Map.class, ofString, JsonType.of(Map.class, ofString, JsonType.of(List.class))), text);
        read(JsonType.of(Map.class, ofString, JsonType.of(JsonObject.class)), text);
    }

    /** Types that need databind. */
    static final class Beans implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            JsonProbe probe = new JsonProbe();
            SqlType<Profile> type = JsonType.of(Profile.class).jsonb();
            probe.results.add(result(() -> (String) type.encode(new Profile("Ann"))));
            probe.read(JsonType.of(Profile.class), "{\"name\":\"Ann\"}");
            probe.read(JsonType.of(List.class, JsonType.of(Profile.class)), "[]");
            probe.write(JsonType.of(Object.class), List.of(new Profile("Ann")));
            probe.write(JsonType.of(Object.class), new AtomicLong(Long.MAX_VALUE));
            return probe.results;
        }
    }

    /** Types that need the module for java.time. */
    static final class Times implements Supplier<List<String>> {
        @Override
        public List<String> get() {
            JsonProbe probe = new JsonProbe();
            probe.write(JsonType.of(Instant.class), Instant.EPOCH);
            probe.write(JsonType.of(Dated.class), new Dated(LocalDate.EPOCH));
            probe.read(JsonType.of(Dated.class), "{\"day\":\"1970-01-01\"}");
            return probe.results;
        }
    }

    /** An application that configures the mapper of Vert.x: its names are kept, what loses or is unsafe is not. */
    static final class Configured implements Supplier<List<String>> {
        record Named(String firstName, Object any, double ratio) {}

        @Override
        public List<String> get() {
            ObjectMapper mapper = DatabindCodec.mapper();
            mapper.setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
            mapper.activateDefaultTyping(
                    LaissezFaireSubTypeValidator.instance, ObjectMapper.DefaultTyping.JAVA_LANG_OBJECT);
            mapper.configure(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature(), true);
            JsonProbe probe = new JsonProbe();
            probe.write(JsonType.of(Named.class), new Named("\u00e4", List.of(1), 0.5));
            probe.read(
                    JsonType.of(Named.class), "{\"first_name\":\"Ann\",\"any\":[\"java.util.Date\",1.10],\"ratio\":1}");
            return probe.results;
        }
    }
}
