package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The table of Java types that a column can hold. */
final class ValueKinds {
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("java.lang.Boolean", Kind.BOOLEAN),
            Map.entry("java.lang.Short", Kind.SHORT),
            Map.entry("java.lang.Integer", Kind.INTEGER),
            Map.entry("java.lang.Long", Kind.LONG),
            Map.entry("java.lang.Float", Kind.FLOAT),
            Map.entry("java.lang.Double", Kind.DOUBLE),
            Map.entry("java.math.BigDecimal", Kind.DECIMAL),
            Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
            Map.entry("java.lang.String", Kind.STRING),
            Map.entry("java.util.UUID", Kind.UUID),
            Map.entry("java.time.Instant", Kind.INSTANT),
            Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
            Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
            Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
            Map.entry("java.time.LocalTime", Kind.LOCAL_TIME),
            Map.entry("java.time.OffsetTime", Kind.OFFSET_TIME));

    private ValueKinds() {}

    /** What a column of a type holds, if it can hold the type. */
    static Optional<ValueType> of(TypeMirror type) {
        return of(type, Set.of());
    }

    /** The same within records around one value, which must not be around themselves. */
    private static Optional<ValueType> of(TypeMirror type, Set<Element> around) {
        if (type.getKind().isPrimitive()) {
            return ofClass((ClassName) TypeName.get(type).box());
        }
        if (type.getKind() == TypeKind.ARRAY
                && ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE) {
            return Optional.of(ValueType.of(Kind.BYTES, TypeName.get(type)));
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        Element element = ((DeclaredType) type).asElement();
        return switch (element.getKind()) {
            case ENUM -> Optional.of(ofEnum(type, element));
            case RECORD -> ofRecord(type, (TypeElement) element, around);
            default -> ofClass(TypeName.get(type));
        };
    }

    private static Optional<ValueType> ofClass(TypeName type) {
        return Optional.ofNullable(KINDS.get(type.toString())).map(kind -> ValueType.of(kind, type));
    }

    /** A record around one value, such as a typed id. */
    private static Optional<ValueType> ofRecord(TypeMirror type, TypeElement element, Set<Element> around) {
        if (around.contains(element)) {
            return Optional.empty();
        }
        Set<Element> here = new HashSet<>(around);
        here.add(element);
        List<VariableElement> components = Fields.mapped(element);
        boolean one = components.size() == 1 && element.getTypeParameters().isEmpty() && !Mark.has(element, "Table");
        return one
                ? of(components.get(0).asType(), here)
                        .map(value -> ValueType.wrapped(
                                TypeName.get(type),
                                components.get(0).getSimpleName().toString(),
                                value))
                : Optional.empty();
    }

    private static ValueType ofEnum(TypeMirror type, Element element) {
        List<String> constants = element.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        return ValueType.ofEnum(TypeName.get(type), constants);
    }
}
