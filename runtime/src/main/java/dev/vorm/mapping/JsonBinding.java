package dev.vorm.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.vorm.type.ValueException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The codec by Jackson's databind: needs that, with {@link JsonBindingMapper}, and so does {@link RelationshipModule}. */
final class JsonBinding implements JsonCodec {
    private final JsonType<?> type;
    private final boolean mayRepeatKeys;
    private final JavaType javaType;
    private final ObjectMapper mapper;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    JsonBinding(JsonType<?> type, boolean mayRepeatKeys) {
        this.type = type;
        this.mayRepeatKeys = mayRepeatKeys;
        mapper = JsonBindingMapper.MAPPER;
        javaType = javaType(type);
        reader = mapper.readerFor(javaType);
        writer = mapper.writerFor(javaType);
    }

    private JavaType javaType(JsonType<?> type) {
        Class<?> rawType = type.rawType();
        if (type.arguments().isEmpty()) {
            return mapper.constructType(rawType);
        }
        JavaType[] arguments = type.arguments().stream().map(this::javaType).toArray(JavaType[]::new);
        return rawType.isArray()
                ? mapper.getTypeFactory()
                        .constructArrayType(
                                mapper.getTypeFactory().constructParametricType(rawType.getComponentType(), arguments))
                : mapper.getTypeFactory().constructParametricType(rawType, arguments);
    }

    @Override
    public String write(Object value) {
        // Under its superclass, an object would be written without what its class adds.
        boolean asDeclared = javaType.isContainerType() || javaType.hasRawClass(value.getClass());
        try {
            return (asDeclared ? writer : mapper.writer()).writeValueAsString(value);
        } catch (IOException | RuntimeException e) {
            throw isTooDeep(e)
                    ? JsonText.tooDeep("has a value whose JSON")
                    : new ValueException("has a value that cannot be written as JSON" + detail(e));
        }
    }

    @Override
    public @Nullable Object read(String text) {
        JsonFactory factory = mapper.getFactory();
        try (JsonParser parser = factory.createParser(text)) {
            return reader.readValue(new JsonFiniteParser(mayRepeatKeys ? lastOfEachKey(parser) : parser));
        } catch (IOException | RuntimeException e) {
            throw JsonText.unreadable(text, type, detail(e));
        }
    }

    /** Jackson does not take a component of a record twice. */
    private JsonParser lastOfEachKey(JsonParser parser) throws IOException {
        return mapper.treeAsTokens(mapper.readTree(parser));
    }

    private static boolean isTooDeep(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof StreamConstraintsException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** What can be told of a failure of Jackson without its message and its path, which may hold values. */
    private static String detail(Throwable failure) {
        if (failure instanceof InvalidDefinitionException e && e.getType() != null) {
            return ": Jackson has no way for " + e.getType().toCanonical() + hint(e.getType());
        }
        String kind = failure instanceof MismatchedInputException e && e.getTargetType() != null
                ? ": there is no " + e.getTargetType().getTypeName()
                : "";
        JsonLocation place = failure instanceof JsonProcessingException e ? e.getLocation() : null;
        return place == null || place.getCharOffset() < 0 ? kind : kind + " near character " + place.getCharOffset();
    }

    private static String hint(JavaType type) {
        return type.getRawClass().getName().startsWith("java.time.")
                ? "; add com.fasterxml.jackson.datatype:jackson-datatype-jsr310"
                : "";
    }
}
