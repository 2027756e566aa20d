package dev.vorm.mapping;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.vorm.relationship.Many;
import dev.vorm.relationship.One;
import dev.vorm.relationship.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Relationships as JSON, for Jackson's databind: {@code DatabindCodec.mapper().registerModule(new RelationshipModule())} makes
 * Vert.x write them, and {@code ObjectMapper.findAndRegisterModules()} finds this module on the class path.
 *
 * <ul>
 *   <li>A {@link Ref} is written as the entity where it is loaded, and else as its key. It is read from its key alone.
 *   <li>A {@link Many} is written as a list and a {@link One} as the entity, where they are loaded; else as null, and left out by
 *       {@code @JsonInclude(NON_EMPTY)}. They are read from the same; null and what is absent is what is not loaded.
 * </ul>
 *
 * <p>What is not loaded stays so, and what refers to itself in circles is written to an end: where an entity comes again within
 * itself, a {@code Ref} is its key, a {@code Many} does without it, and a {@code One} is null.
 */
@SuppressWarnings("exports") // who registers it requires databind
public final class RelationshipModule extends Module {
    /** The module, which has no options. */
    public RelationshipModule() {}

    @Override
    public String getModuleName() {
        return RelationshipModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            if (type.hasRawClass(Ref.class)) {
                return new RelationshipSerializer.OfRef(null);
            } else if (type.hasRawClass(Many.class)) {
                return new RelationshipSerializer.OfMany(null);
            }
            return type.hasRawClass(One.class) ? new RelationshipSerializer.OfOne(null) : null;
        }
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            if (type.hasRawClass(Ref.class)) {
                return new RelationshipDeserializer.OfRef(type, null);
            } else if (type.hasRawClass(Many.class)) {
                return new RelationshipDeserializer.OfMany(type, null);
            }
            return type.hasRawClass(One.class) ? new RelationshipDeserializer.OfOne(type, null) : null;
        }
    }
}
