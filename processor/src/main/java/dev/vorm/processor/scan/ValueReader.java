package dev.vorm.processor.scan;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import dev.vorm.processor.scan.ConverterScanner.Conversion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the type of one property, and the types that it is made of. */
final class ValueReader {
    private static final Map<String, Kind> MANY = Map.of("java.util.List", Kind.LIST, "java.util.Set", Kind.SET);

    private final Types types;
    private final Unsupported unsupported;
    private final ConverterScanner converters;
    private final Place place;
    private final PackageElement from;
    private final Optional<Conversion> own;
    private final Optional<Mark> pgEnum;
    private final List<Diagnostic> found;
    private final Set<Element> around = new HashSet<>();
    private boolean convertsNoMore;
    private boolean hasConverted;
    private boolean hasEnum;

    /**
     * Starts to read.
     *
     * @param own the property's own converter
     * @param pgEnum what the property says of an enum
     */
    ValueReader(
            Types types,
            ConverterScanner converters,
            VariableElement field,
            Optional<Conversion> own,
            Optional<Mark> pgEnum,
            List<Diagnostic> found) {
        this.types = types;
        this.unsupported = new Unsupported(types);
        this.converters = converters;
        this.place = Place.of(field);
        this.from = ConverterScanner.packageOf(field);
        this.own = own;
        this.pgEnum = pgEnum;
        this.found = found;
    }

    /** Whether the property's own converter was of use. */
    boolean hasConverted() {
        return hasConverted;
    }

    /** Whether there was an enum. */
    boolean hasEnum() {
        return hasEnum;
    }

    /** What a column of a type holds; nothing when there is a mistake, which is then in {@code found}. */
    Optional<ValueType> read(TypeMirror type) {
        Optional<Conversion> conversion = convertsNoMore ? Optional.empty() : conversion(type);
        if (conversion.isPresent()) {
            return converted(type, conversion.get());
        }
        Optional<ValueType> known = ValueKinds.of(TypeName.get(type));
        if (known.isPresent()) {
            return known;
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return array((ArrayType) type);
        }
        if (type.getKind() != TypeKind.DECLARED || !Exactness.check(type, place, found)) {
            return type.getKind() == TypeKind.DECLARED ? Optional.empty() : refuse(type);
        }
        TypeElement element = (TypeElement) TypeNames.element(type);
        return switch (element.getKind()) {
            case ENUM -> {
                hasEnum = true;
                yield Optional.of(
                        ValueType.ofEnum(TypeName.get(type), EnumScanner.scan(element, pgEnum, place, found)));
            }
            case RECORD -> wrapped((DeclaredType) type, element);
            default -> many((DeclaredType) type);
        };
    }

    /** The converter of a type: the property's, that of the package, or the type's own. */
    private Optional<Conversion> conversion(TypeMirror type) {
        if (own.isPresent() && own.get().isOf(type)) {
            hasConverted = true;
            return own;
        }
        Optional<Conversion> ofPackage = converters.ofPackage(from, found).stream()
                .filter(each -> each.isOf(type))
                .findFirst();
        return ofPackage.isPresent() || type.getKind() != TypeKind.DECLARED
                ? ofPackage
                : converters.ofType(type, from, found);
    }

    private Optional<ValueType> converted(TypeMirror type, Conversion conversion) {
        List<Diagnostic> wrong = new ArrayList<>();
        List<Diagnostic> all = List.copyOf(found);
        convertsNoMore = true;
        Optional<ValueType> column = read(conversion.column());
        convertsNoMore = false;
        found.stream().skip(all.size()).forEach(wrong::add);
        if (!wrong.isEmpty()) {
            found.subList(all.size(), found.size()).clear();
            List<String> arguments = wrong.get(0).arguments();
            found.add(Diagnostic.of(
                    DiagnosticCode.CONVERTER_COLUMN,
                    conversion.place(),
                    conversion.converter().simpleName(),
                    TypeNames.simple(conversion.column()),
                    arguments.size() > 1 ? arguments.get(arguments.size() - 1) : "convert to another type"));
            return Optional.empty();
        }
        return column.map(value -> ValueType.converted(boxed(type), conversion.converter(), value));
    }

    private Optional<ValueType> array(ArrayType type) {
        TypeMirror component = type.getComponentType();
        if (component.getKind().isPrimitive() || TypeName.get(component) instanceof ParameterizedTypeName) {
            return refuse(type);
        }
        return read(component).map(element -> ValueType.many(Kind.ARRAY, TypeName.get(type), element));
    }

    private Optional<ValueType> many(DeclaredType type) {
        Kind kind = MANY.get(TypeNames.qualified(type));
        if (kind == null) {
            return refuse(type);
        }
        TypeMirror element = type.getTypeArguments().get(0);
        return element.getKind() == TypeKind.WILDCARD
                ? refuse(type)
                : read(element).map(value -> ValueType.many(kind, TypeName.get(type), value));
    }

    /** A record around one value, such as a typed id, which must not be around itself. */
    private Optional<ValueType> wrapped(DeclaredType type, TypeElement element) {
        List<Field> components = Fields.mapped(element, types);
        if (components.size() != 1 || Mark.has(element, "Table") || ViewScanner.is(element) || !around.add(element)) {
            return refuse(type);
        }
        Field component = components.get(0);
        Mark.all(component.element())
                .filter(mark -> !mark.name().equals("Nullable"))
                .findFirst()
                .map(mark -> Diagnostic.of(DiagnosticCode.WITHIN_VALUE, place, mark.name(), TypeNames.simple(type)))
                .ifPresent(found::add);
        Optional<ValueType> value =
                readable(types.asMemberOf(type, component.element())).flatMap(this::read);
        around.remove(element);
        String name = component.name();
        return value.map(inner -> ValueType.wrapped(TypeName.get(type), name, inner));
    }

    /** A type, but for those that a wildcard made. */
    private Optional<TypeMirror> readable(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED
                || type.getKind() == TypeKind.ARRAY
                || type.getKind().isPrimitive()) {
            return Optional.of(type);
        }
        refuse(type);
        return Optional.empty();
    }

    private Optional<ValueType> refuse(TypeMirror type) {
        found.add(unsupported.type(type, place));
        return Optional.empty();
    }

    private static TypeName boxed(TypeMirror type) {
        TypeName name = TypeName.get(type);
        return name.isPrimitive() ? name.box() : name;
    }
}
