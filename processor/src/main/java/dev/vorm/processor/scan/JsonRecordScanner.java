package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.EnumModel;
import dev.vorm.processor.model.JsonRecord;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads what records that are kept as JSON have under which keys. */
final class JsonRecordScanner {
    /** What PostgreSQL reads from the text in a document as Jackson writes it, and with all its digits. */
    private static final Set<Kind> READ_AS_TEXT = EnumSet.of(
            Kind.STRING,
            Kind.BOOLEAN,
            Kind.SHORT,
            Kind.INTEGER,
            Kind.LONG,
            Kind.FLOAT,
            Kind.DOUBLE,
            Kind.DECIMAL,
            Kind.BIG_INTEGER,
            Kind.UUID,
            Kind.LOCAL_DATE);

    private final Types types;

    JsonRecordScanner(Types types) {
        this.types = types;
    }

    /**
     * The same value, with its parts when it is JSON of a record.
     *
     * @param declared the type of the property
     * @param home the package of what is generated
     */
    ValueType read(ValueType value, TypeMirror declared, PackageElement home) {
        boolean isJson = value.kind() == Kind.JSONB || value.kind() == Kind.JSON;
        return isJson
                ? record(held(declared))
                        .map(record -> ValueType.ofJson(value.kind(), scan(record, value.kind(), home)))
                        .orElse(value)
                : value;
    }

    private static TypeMirror held(TypeMirror declared) {
        return TypeNames.is(declared, "java.util.Optional")
                ? ((DeclaredType) declared).getTypeArguments().get(0)
                : declared;
    }

    private JsonRecord scan(TypeElement record, Kind json, PackageElement home) {
        return new JsonRecord(
                ClassName.get(record),
                components(record)
                        .flatMap(component -> part(record, component, json, home).stream())
                        .toList());
    }

    /** The fields of a record's components. */
    static Stream<VariableElement> components(TypeElement record) {
        return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC));
    }

    private Optional<JsonRecord.Part> part(
            TypeElement record, VariableElement component, Kind json, PackageElement home) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        // A field with a capital could hide a class.
        return Character.isUpperCase(name.charAt(0)) || !Exactness.isNameable(type, home)
                ? Optional.empty()
                : JacksonMarks.written(record, component)
                        .map(written -> new JsonRecord.Part(
                                name,
                                written.key(),
                                written.asItIs() ? Optional.of(value(record, type, json, home)) : Optional.empty()));
    }

    private ValueType value(TypeElement owner, TypeMirror type, Kind json, PackageElement home) {
        Optional<ValueType> scalar =
                ValueKinds.of(TypeName.get(type)).filter(known -> READ_AS_TEXT.contains(known.kind()));
        if (scalar.isPresent()) {
            return scalar.get();
        }
        Optional<TypeElement> within = record(type);
        if (within.isPresent() && !leadsTo(within.get(), owner, new HashSet<>())) {
            return ValueType.ofJson(json, scan(within.get(), json, home));
        }
        return isEnum(type) && JacksonMarks.isByName((TypeElement) TypeNames.element(type))
                ? ValueType.ofEnum(TypeName.get(type), constants((TypeElement) TypeNames.element(type)))
                : whole(type, json);
    }

    private static ValueType whole(TypeMirror type, Kind json) {
        TypeName name = TypeName.get(type);
        return ValueType.of(json, name.isPrimitive() ? name.box() : name);
    }

    private static boolean isEnum(TypeMirror type) {
        return TypeNames.isDeclared(type) && TypeNames.element(type).getKind() == ElementKind.ENUM;
    }

    /** As Jackson calls them, whatever they are called in columns. */
    private static EnumModel constants(TypeElement type) {
        List<EnumModel.Constant> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .map(name -> new EnumModel.Constant(name, name))
                .toList();
        return new EnumModel(constants, Optional.empty());
    }

    /** A record of which it is known how it is written. */
    private static Optional<TypeElement> record(TypeMirror type) {
        return TypeNames.isDeclared(type)
                        && TypeNames.element(type) instanceof TypeElement element
                        && element.getKind() == ElementKind.RECORD
                        && element.getTypeParameters().isEmpty()
                        && JacksonMarks.isKnown(element)
                ? Optional.of(element)
                : Optional.empty();
    }

    /** Whether a record is another one, or has it as a part of a part: then there is no end of parts. */
    private boolean leadsTo(TypeElement from, TypeElement to, Set<TypeElement> seen) {
        return types.isSameType(from.asType(), to.asType())
                || (seen.add(from)
                        && components(from)
                                .flatMap(component -> record(component.asType()).stream())
                                .anyMatch(next -> leadsTo(next, to, seen)));
    }
}
