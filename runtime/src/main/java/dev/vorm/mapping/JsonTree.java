package dev.vorm.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import dev.vorm.type.ValueException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.core.json.jackson.JacksonCodec;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The codec where Jackson's databind is not on the path: the types that JSON itself has. */
final class JsonTree implements JsonCodec {
    private static final JsonFactory FACTORY = JsonText.newFactory();

    /** The simple values that Vert.x writes whole; it makes a {@code double} of other numbers. */
    private static final Set<Class<?>> LEAVES = Set.of(
            String.class,
            Boolean.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class,
            Instant.class,
            byte[].class);

    private final JsonType<?> type;
    private final JsonTreeType treeType;

    JsonTree(JsonType<?> type) {
        this.type = type;
        treeType = new JsonTreeType(type);
    }

    @Override
    public String write(Object value) {
        treeType.checkSupported();
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            write(value, generator);
        } catch (StreamConstraintsException e) {
            throw JsonText.tooDeep("has a value whose JSON");
        } catch (IOException | ClassCastException e) {
            throw new ValueException("has a value that cannot be written as JSON");
        }
        return text.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator generator) throws IOException {
        if (value instanceof JsonObject object) {
            write(object.getMap(), generator);
        } else if (value instanceof JsonArray array) {
            write(array.getList(), generator);
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                generator.writeFieldName((String) entry.getKey());
                write(entry.getValue(), generator);
            }
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else if (value == null
                || LEAVES.contains(value.getClass())
                || value instanceof Buffer
                || value instanceof Enum<?>) {
            JacksonCodec.encodeJson(value, generator);
        } else {
            throw JsonTreeType.needsDatabind(value.getClass().getTypeName());
        }
    }

    @Override
    public @Nullable Object read(String text) {
        treeType.checkSupported();
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            return treeType.convert(value(parser));
        } catch (IOException | ArithmeticException e) {
            throw JsonText.unreadable(text, type, "");
        }
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
                    parser.nextToken();
                    map.put(key, value(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT -> parser.getNumberValue();
            case VALUE_NUMBER_FLOAT -> parser.getDecimalValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> null;
        };
    }
}
