package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType.Kind;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;

/** Models by hand, for tests that do without a compiler. */
public final class Models {
    /** An empty package. */
    public static final Place NOWHERE = Place.of((Element) Proxy.newProxyInstance(
            Models.class.getClassLoader(),
            new Class<?>[] {PackageElement.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "getKind" -> ElementKind.PACKAGE;
                case "getEnclosedElements", "getAnnotationMirrors" -> List.of();
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> throw new UnsupportedOperationException("an element without a compiler: " + method);
            }));

    private Models() {}

    /** An entity without constraints. */
    public static EntityModel entity(
            ClassName type, EntityModel.Form form, String table, List<? extends MemberModel> properties) {
        return new EntityModel(
                type, form, true, "", table, List.copyOf(properties), List.of(), List.of(), List.of(), NOWHERE);
    }

    /** A plain property. */
    public static Property property(String name, Kind kind, Class<?> type) {
        return new Property(name, kind, TypeName.get(type), false);
    }

    /** A plain component of a record. */
    public static Property component(String name, Kind kind, Class<?> type) {
        return new Property(name, kind, TypeName.get(type), true);
    }

    /** {@code Author} of the runtime's fixture. */
    public static EntityModel author() {
        ClassName type = fixture("Author");
        ParameterizedTypeName optionalText = ParameterizedTypeName.get(Optional.class, String.class);
        return new EntityModel(
                type,
                EntityModel.Form.RECORD,
                true,
                "",
                "authors",
                List.of(
                        component("id", Kind.LONG, Long.class).key(Generation.IDENTITY),
                        component("name", Kind.STRING, String.class).length(50).model(),
                        component("email", Kind.STRING, String.class).model(),
                        component("bio", Kind.STRING, String.class)
                                .optional(optionalText)
                                .model(),
                        new Property("status", Kind.ENUM, fixture("AuthorStatus"), true)
                                .constants("ACTIVE", "BLOCKED")
                                .model(),
                        component("createdAt", Kind.INSTANT, Instant.class)
                                .column("created_at")
                                .role(Role.CREATED_AT),
                        component("updatedAt", Kind.INSTANT, Instant.class)
                                .column("updated_at")
                                .role(Role.UPDATED_AT),
                        component("version", Kind.INTEGER, int.class).role(Role.VERSION)),
                List.of(new KeyModel(List.of("email"), "", NOWHERE)),
                List.of(),
                List.of(),
                NOWHERE);
    }

    /** {@code Book} of the runtime's fixture. */
    public static EntityModel book() {
        return entity(
                fixture("Book"),
                EntityModel.Form.CLASS,
                "books",
                List.of(
                        property("id", Kind.UUID, UUID.class).key(Generation.UUID_V7),
                        property("title", Kind.STRING, String.class).model(),
                        property("price", Kind.DECIMAL, BigDecimal.class)
                                .defaultValue("9.99")
                                .model(),
                        property("pages", Kind.INTEGER, int.class).model(),
                        property("cover", Kind.BYTES, byte[].class).nullable().model(),
                        property("author", Kind.LONG, Long.class)
                                .column("author_id")
                                .reference(author())
                                .model(),
                        property("editor", Kind.LONG, Long.class)
                                .column("editor_id")
                                .nullable()
                                .reference(author())
                                .model()));
    }

    private static ClassName fixture(String name) {
        return ClassName.get("dev.vorm.fixture", name);
    }

    /** A property on its way. */
    public static final class Property {
        private final String name;
        private final Kind kind;
        private final boolean component;
        private final TypeName valueType;
        private TypeName type;
        private String column;
        private final List<String> constants = new ArrayList<>();
        private boolean nullable;
        private boolean optional;
        private int length;
        private int precision;
        private int scale;
        private Generation generation = Generation.NONE;
        private String defaultValue = "";
        private Optional<ReferenceModel> reference = Optional.empty();

        private Property(String name, Kind kind, TypeName type, boolean component) {
            this.component = component;
            this.name = name;
            this.kind = kind;
            this.type = type;
            this.valueType = type.isPrimitive() ? type.box() : type;
            this.column = name;
        }

        public Property column(String value) {
            column = value;
            return this;
        }

        public Property constants(String... values) {
            constants.addAll(Arrays.asList(values));
            return this;
        }

        public Property nullable() {
            nullable = true;
            return this;
        }

        public Property optional(TypeName declared) {
            type = declared;
            nullable = true;
            optional = true;
            return this;
        }

        public Property length(int value) {
            length = value;
            return this;
        }

        public Property digits(int all, int afterPoint) {
            precision = all;
            scale = afterPoint;
            return this;
        }

        public Property defaultValue(String value) {
            defaultValue = value;
            return this;
        }

        /** Makes it a {@code Ref}; its own type is that of the other's key. */
        public Property reference(EntityModel other) {
            type = ParameterizedTypeName.get(ClassName.get("dev.vorm.relationship", "Ref"), other.type(), valueType);
            reference = Optional.of(new ReferenceModel(
                    other.type(), "", other.table(), false, List.of("id"), "NO ACTION", "NO ACTION", ""));
            return this;
        }

        public PropertyModel key(Generation value) {
            generation = value;
            return role(Role.KEY);
        }

        public PropertyModel model() {
            return role(Role.PLAIN);
        }

        private EnumModel enumeration() {
            return new EnumModel(
                    constants.stream()
                            .map(name -> new EnumModel.Constant(name, name))
                            .toList(),
                    Optional.empty());
        }

        public PropertyModel role(Role role) {
            return new PropertyModel(
                    name,
                    type,
                    kind == Kind.ENUM
                            ? ValueType.ofEnum(valueType, enumeration())
                            : ValueType.of(kind, valueType).limited(precision, scale),
                    column,
                    nullable,
                    false,
                    optional,
                    length,
                    precision,
                    scale,
                    role,
                    generation,
                    Optional.empty(),
                    defaultValue,
                    "",
                    "",
                    true,
                    true,
                    false,
                    reference,
                    new Access(name, component, name, false),
                    NOWHERE);
        }
    }

    /** A property of type {@code BigInteger}. */
    public static Property bigInteger(String name) {
        return property(name, Kind.BIG_INTEGER, BigInteger.class);
    }
}
