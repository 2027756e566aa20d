package dev.vorm.mapping;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads relationships of what they hold. */
abstract class RelationshipDeserializer<T> extends JsonDeserializer<T> implements ContextualDeserializer {
    final JavaType type;
    /** Reads what the relationship holds; null until it is known where it stands. */
    final @Nullable JsonDeserializer<Object> held;

    private RelationshipDeserializer(JavaType type, @Nullable JsonDeserializer<Object> held) {
        this.type = type;
        this.held = held;
    }

    abstract RelationshipDeserializer<T> with(JsonDeserializer<Object> reader);

    /** The type of what is read. */
    abstract JavaType heldType(DeserializationContext context);

    abstract @Nullable T of(@Nullable Object read, DeserializationContext context) throws IOException;

    @Override
    public final JsonDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property)
            throws JsonMappingException {
        JavaType typeOfHeld = heldType(context);
        JsonDeserializer<Object> reader = context.findContextualValueDeserializer(typeOfHeld, property);
        TypeDeserializer types = context.getConfig().findTypeDeserializer(typeOfHeld);
        return with(types == null ? reader : new OfTyped(reader, types.forProperty(property)));
    }

    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (held == null) {
            return context.reportBadDefinition(type, "It is read by a mapper only, which knows what it holds");
        }
        return of(held.deserialize(parser, context), context);
    }

    @Override
    public final @Nullable Object deserializeWithType(
            JsonParser parser, DeserializationContext context, TypeDeserializer types) throws IOException {
        return deserialize(parser, context);
    }

    /** Reads a value that names its own type. */
    private static final class OfTyped extends JsonDeserializer<Object> {
        private final JsonDeserializer<Object> reader;
        private final TypeDeserializer types;

        OfTyped(JsonDeserializer<Object> reader, TypeDeserializer types) {
            this.reader = reader;
            this.types = types;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return reader.deserializeWithType(parser, context, types);
        }
    }

    /** From the key: an object would say more than the reference's columns can hold. */
    static final class OfRef extends RelationshipDeserializer<Ref<?, ?>> {
        OfRef(JavaType type, @Nullable JsonDeserializer<Object> key) {
            super(type, key);
        }

        @Override
        RelationshipDeserializer<Ref<?, ?>> with(JsonDeserializer<Object> reader) {
            return new OfRef(type, reader);
        }

        @Override
        JavaType heldType(DeserializationContext context) {
            return type.containedTypeOrUnknown(1);
        }

        @Override
        @Nullable
        Ref<?, ?> of(@Nullable Object read, DeserializationContext context) {
            return read == null ? null : Ref.of(read);
        }

        @Override
        public @Nullable Ref<?, ?> deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.START_OBJECT) && held != null && !canBeObject(held)) {
                return context.reportInputMismatch(
                        type,
                        "A Ref to %s is read from its key alone, which is a %s, and here is an object",
                        type.containedTypeOrUnknown(0).getRawClass().getSimpleName(),
                        type.containedTypeOrUnknown(1).getRawClass().getSimpleName());
            }
            return super.deserialize(parser, context);
        }

        /** Whether a key is written as an object, as one of several columns is. */
        private static boolean canBeObject(JsonDeserializer<Object> key) {
            LogicalType kind = key.logicalType();
            return kind == null || kind == LogicalType.POJO;
        }
    }

    /** From a list, which is then what is loaded. */
    static final class OfMany extends RelationshipDeserializer<Many<?>> {
        OfMany(JavaType type, @Nullable JsonDeserializer<Object> list) {
            super(type, list);
        }

        @Override
        RelationshipDeserializer<Many<?>> with(JsonDeserializer<Object> reader) {
            return new OfMany(type, reader);
        }

        @Override
        JavaType heldType(DeserializationContext context) {
            return context.getTypeFactory().constructCollectionType(List.class, type.containedTypeOrUnknown(0));
        }

        @Override
        Many<?> of(@Nullable Object read, DeserializationContext context) throws IOException {
            if (read instanceof List<?> list && list.stream().anyMatch(Objects::isNull)) {
                return context.reportInputMismatch(type, "A Many holds entities, and among these is a null");
            }
            return read == null ? Many.unloaded() : Many.of((List<?>) read);
        }

        @Override
        public Many<?> getNullValue(DeserializationContext context) {
            return Many.unloaded();
        }
    }

    /** From the entity, which is then what is loaded. */
    static final class OfOne extends RelationshipDeserializer<One<?>> {
        OfOne(JavaType type, @Nullable JsonDeserializer<Object> entity) {
            super(type, entity);
        }

        @Override
        RelationshipDeserializer<One<?>> with(JsonDeserializer<Object> reader) {
            return new OfOne(type, reader);
        }

        @Override
        JavaType heldType(DeserializationContext context) {
            return type.containedTypeOrUnknown(0);
        }

        @Override
        One<?> of(@Nullable Object read, DeserializationContext context) {
            return read == null ? One.unloaded() : One.of(read);
        }

        @Override
        public One<?> getNullValue(DeserializationContext context) {
            return One.unloaded();
        }
    }
}
