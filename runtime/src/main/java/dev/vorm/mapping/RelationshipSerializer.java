package dev.vorm.mapping;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.impl.PropertySerializerMap;
import com.fasterxml.jackson.databind.ser.impl.TypeWrappedSerializer;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes relationships, and each entity once within itself. */
abstract class RelationshipSerializer<T> extends JsonSerializer<T> implements ContextualSerializer {
    /** The attribute of one call of Jackson that has the entities which are being written, by identity. */
    private static final Object BEING_WRITTEN = new Object();

    private final @Nullable BeanProperty property;
    /** Those for the classes that came; immutable, so two threads that meet here find one more twice. */
    private volatile PropertySerializerMap known = PropertySerializerMap.emptyForProperties();

    private RelationshipSerializer(@Nullable BeanProperty property) {
        this.property = property;
    }

    abstract RelationshipSerializer<T> of(@Nullable BeanProperty other);

    @Override
    public final JsonSerializer<?> createContextual(SerializerProvider provider, @Nullable BeanProperty other) {
        return of(other);
    }

    /** The types of entities stand in themselves: a relationship has none. */
    @Override
    public final void serializeWithType(
            T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer types) throws IOException {
        serialize(value, generator, provider);
    }

    /**
     * Whether an entity is being written further out. Jackson knows those that it writes as objects of their own; those that
     * annotations make a part of others are known here.
     */
    static boolean isBeingWritten(Object entity, JsonGenerator generator, SerializerProvider provider) {
        for (JsonStreamContext at = generator.getOutputContext(); at != null; at = at.getParent()) {
            if (at.getCurrentValue() == entity) {
                return true;
            }
        }
        return provider.getAttribute(BEING_WRITTEN) instanceof Set<?> entities && entities.contains(entity);
    }

    final void write(Object entity, JsonGenerator generator, SerializerProvider provider) throws IOException {
        @SuppressWarnings("unchecked") // nothing else is put there
        Set<Object> entities = (Set<Object>) provider.getAttribute(BEING_WRITTEN);
        if (entities == null) {
            entities = Collections.newSetFromMap(new IdentityHashMap<>());
            provider.setAttribute(BEING_WRITTEN, entities);
        }
        entities.add(entity);
        try {
            writer(entity.getClass(), provider).serialize(entity, generator, provider);
        } finally {
            entities.remove(entity);
        }
    }

    final JsonSerializer<Object> writer(Class<?> type, SerializerProvider provider) throws JsonMappingException {
        JsonSerializer<Object> found = known.serializerFor(type);
        if (found == null) {
            found = provider.findValueSerializer(type, property);
            TypeSerializer types = provider.findTypeSerializer(provider.constructType(type));
            if (types != null) {
                found = new TypeWrappedSerializer(types.forProperty(property), found);
            }
            known = known.newWith(type, found);
        }
        return found;
    }

    /** The entity where it is loaded, and else its key. */
    static final class OfRef extends RelationshipSerializer<Ref<?, ?>> {
        OfRef(@Nullable BeanProperty property) {
            super(property);
        }

        @Override
        RelationshipSerializer<Ref<?, ?>> of(@Nullable BeanProperty other) {
            return new OfRef(other);
        }

        @Override
        public void serialize(Ref<?, ?> ref, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (ref.isLoaded() && !isBeingWritten(ref.get(), generator, provider)) {
                write(ref.get(), generator, provider);
            } else {
                writer(ref.key().getClass(), provider).serialize(ref.key(), generator, provider);
            }
        }
    }

    /** A list of those that are loaded; null where none are known. */
    static final class OfMany extends RelationshipSerializer<Many<?>> {
        OfMany(@Nullable BeanProperty property) {
            super(property);
        }

        @Override
        RelationshipSerializer<Many<?>> of(@Nullable BeanProperty other) {
            return new OfMany(other);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, Many<?> many) {
            return !many.isLoaded() || many.get().isEmpty();
        }

        @Override
        public void serialize(Many<?> many, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (!many.isLoaded()) {
                generator.writeNull();
                return;
            }
            generator.writeStartArray(many);
            for (Object entity : many.get()) {
                if (!isBeingWritten(entity, generator, provider)) {
                    write(entity, generator, provider);
                }
            }
            generator.writeEndArray();
        }
    }

    /** The entity, if there is one and it is loaded. */
    static final class OfOne extends RelationshipSerializer<One<?>> {
        OfOne(@Nullable BeanProperty property) {
            super(property);
        }

        @Override
        RelationshipSerializer<One<?>> of(@Nullable BeanProperty other) {
            return new OfOne(other);
        }

        @Override
        public boolean isEmpty(SerializerProvider provider, One<?> one) {
            return !one.isLoaded() || one.get().isEmpty();
        }

        @Override
        public void serialize(One<?> one, JsonGenerator generator, SerializerProvider provider) throws IOException {
            if (isEmpty(provider, one) || isBeingWritten(one.get().orElseThrow(), generator, provider)) {
                generator.writeNull();
            } else {
                write(one.get().orElseThrow(), generator, provider);
            }
        }
    }
}
