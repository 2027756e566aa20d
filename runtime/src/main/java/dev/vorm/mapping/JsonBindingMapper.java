package dev.vorm.mapping;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.json.jackson.DatabindCodec;

/** Vert.x's mapper, which applications configure, in a copy that loses nothing. */
final class JsonBindingMapper {
    static final ObjectMapper MAPPER = lossless(DatabindCodec.mapper().copyWith(JsonText.newFactory()));

    private JsonBindingMapper() {}

    /** True, or the error of a class that is not on the path. */
    static boolean isThere() {
        return true;
    }

    // The builders of the features that replace these methods cannot begin with an existing mapper.
    @SuppressWarnings("deprecation")
    private static ObjectMapper lossless(ObjectMapper mapper) {
        mapper.enable(
                        DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                // No document decides which class it becomes, but where the application's types name their subtypes.
                .enable(MapperFeature.BLOCK_UNSAFE_POLYMORPHIC_BASE_TYPES)
                .deactivateDefaultTyping()
                .coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        return wholeTimes(mapper);
    }

    /** Times as text of ISO 8601, with all digits, their own offset and their own zone. */
    private static ObjectMapper wholeTimes(ObjectMapper mapper) {
        mapper.enable(SerializationFeature.WRITE_DATES_WITH_ZONE_ID)
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE);
        try {
            JavaTime.register(mapper);
        } catch (NoClassDefFoundError e) {
            // Its types fail when they are used, and say what to add.
            return mapper;
        }
        return mapper;
    }

    /** A class of its own, for the module is not on every path. */
    private static final class JavaTime {
        static void register(ObjectMapper mapper) {
            mapper.registerModule(new JavaTimeModule().disable(JavaTimeFeature.NORMALIZE_DESERIALIZED_ZONE_ID));
        }
    }
}
