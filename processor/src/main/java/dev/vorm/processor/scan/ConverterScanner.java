package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the converters of properties, types and packages. */
final class ConverterScanner {
    private final Types types;
    private final Map<PackageElement, List<Conversion>> packages = new HashMap<>();

    ConverterScanner(Types types) {
        this.types = types;
    }

    /**
     * A converter.
     *
     * @param converter its class
     * @param java the Java type that it converts
     * @param column the type that the column holds
     * @param place where it is named
     */
    record Conversion(ClassName converter, TypeMirror java, TypeMirror column, Place place) {
        boolean isOf(TypeMirror type) {
            return name(java).equals(name(type));
        }

        private static TypeName name(TypeMirror type) {
            TypeName name = TypeName.get(type);
            return name.isPrimitive() ? name.box() : name;
        }
    }

    /** The converter that an annotation names; nothing when there is a mistake, which is then in {@code found}. */
    Optional<Conversion> read(Mark mark, PackageElement from, List<Diagnostic> found) {
        Place place = mark.place().value("value");
        Optional<TypeMirror> named = mark.type("value");
        if (named.isEmpty() || named.get().getKind() != TypeKind.DECLARED) {
            named.ifPresent(type -> found.add(
                    Diagnostic.of(DiagnosticCode.CONVERTER_KIND, place, TypeNames.simple(type), "name a class")));
            return Optional.empty();
        }
        TypeElement type = (TypeElement) TypeNames.element(named.get());
        Optional<String> fix = fix(type, from);
        Optional<DeclaredType> converter = converter(type.asType());
        if (fix.isEmpty() && converter.isEmpty()) {
            fix = Optional.of("let it implement dev.vorm.type.Converter, with both type arguments");
        }
        if (fix.isPresent()) {
            found.add(Diagnostic.of(
                    DiagnosticCode.CONVERTER_KIND, place, type.getSimpleName().toString(), fix.get()));
            return Optional.empty();
        }
        List<? extends TypeMirror> arguments = converter.orElseThrow().getTypeArguments();
        return Optional.of(new Conversion(ClassName.get(type), arguments.get(0), arguments.get(1), place));
    }

    /** What to change so that generated code can make one. */
    private static Optional<String> fix(TypeElement type, PackageElement from) {
        Optional<Element> hidden = FormScanner.hidden(type);
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return Optional.of("make it a class");
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("name a class that is not abstract");
        }
        if (!type.getTypeParameters().isEmpty()) {
            return Optional.of("name a class without type parameters");
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of("make it static");
        }
        if (hidden.isPresent()) {
            return Optional.of("remove private from " + hidden.get().getSimpleName());
        }
        if (Visibility.hidden(type, from).isPresent()) {
            return Optional.of("make it public, since it is in another package");
        }
        return Visibility.isMakeable(type, from)
                ? Optional.empty()
                : Optional.of("add a constructor without parameters that generated code can call");
    }

    /** The interface, with its arguments, as a type implements it. */
    private Optional<DeclaredType> converter(TypeMirror type) {
        if (TypeNames.is(type, Names.CONVERTER)) {
            return ((DeclaredType) type).getTypeArguments().size() == 2
                    ? Optional.of((DeclaredType) type)
                    : Optional.empty();
        }
        return types.directSupertypes(type).stream()
                .flatMap(above -> converter(above).stream())
                .findFirst();
    }

    /** The converter that a type itself names. */
    Optional<Conversion> ofType(TypeMirror type, PackageElement from, List<Diagnostic> found) {
        Element element = TypeNames.element(type);
        Optional<Mark> mark = Mark.find(element, "Convert");
        Optional<Conversion> conversion = mark.flatMap(present -> read(present, from, found));
        conversion
                .filter(present -> !present.isOf(type))
                .ifPresent(other -> found.add(Diagnostic.of(
                        DiagnosticCode.CONVERTER_TYPE,
                        other.place(),
                        other.converter().simpleName(),
                        TypeNames.simple(other.java()),
                        TypeNames.simple(type))));
        return conversion;
    }

    /** The converters of a package, each for another type. */
    List<Conversion> ofPackage(PackageElement element, List<Diagnostic> found) {
        List<Conversion> known = packages.get(element);
        if (known != null) {
            return known;
        }
        List<Conversion> conversions = new ArrayList<>();
        for (Mark mark : Mark.repeated(element, "Convert", "Converts")) {
            read(mark, element, found).ifPresent(conversion -> add(conversion, conversions, found));
        }
        packages.put(element, conversions);
        return conversions;
    }

    private static void add(Conversion conversion, List<Conversion> conversions, List<Diagnostic> found) {
        Optional<Conversion> first = conversions.stream()
                .filter(other -> other.isOf(conversion.java()))
                .findFirst();
        if (first.isPresent()) {
            String name = first.get().converter().simpleName();
            found.add(Diagnostic.of(
                    DiagnosticCode.CONVERTER_TWICE, conversion.place(), name, TypeNames.simple(conversion.java())));
        } else {
            conversions.add(conversion);
        }
    }

    /** Whether a type has a converter of its own, or one of the package of a property. */
    static boolean isConverted(TypeMirror type, Field field, Types types) {
        return Mark.has(TypeNames.element(type), "Convert")
                || new ConverterScanner(types)
                        .ofPackage(packageOf(field.element()), new ArrayList<>()).stream()
                                .anyMatch(each -> each.isOf(type));
    }

    static PackageElement packageOf(Element element) {
        return element instanceof PackageElement here
                ? here
                : packageOf(Objects.requireNonNull(element.getEnclosingElement()));
    }
}
