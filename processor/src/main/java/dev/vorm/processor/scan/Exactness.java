package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Whether generated code can write a type down: with all its arguments, and with no private type in it. */
final class Exactness {
    private Exactness() {}

    /** Checks a type; a mistake is then in {@code found}. */
    static boolean check(TypeMirror type, Place place, List<Diagnostic> found) {
        Optional<Element> hidden = hidden(type);
        if (hidden.isPresent()) {
            String name = hidden.get().getSimpleName().toString();
            found.add(Diagnostic.of(DiagnosticCode.PRIVATE_TYPE, place, name));
        } else if (!isExact(type)) {
            found.add(Diagnostic.of(DiagnosticCode.GENERIC_VALUE, place, TypeNames.simple(type)));
        } else {
            return true;
        }
        return false;
    }

    /** Checks that code in a package can see a type and all in it; a mistake is then in {@code found}. */
    static boolean checkVisible(TypeMirror type, PackageElement from, Place place, List<Diagnostic> found) {
        Optional<TypeElement> hidden = hidden(type, from);
        hidden.map(each -> Diagnostic.of(
                        DiagnosticCode.HIDDEN_TYPE,
                        place,
                        each.getSimpleName().toString(),
                        from.getQualifiedName().toString()))
                .ifPresent(found::add);
        return hidden.isEmpty();
    }

    /** Whether code in a package can see a type and write it down. */
    static boolean isNameable(TypeMirror type, PackageElement from) {
        return Unresolved.first(type).isEmpty()
                && isExact(type)
                && hidden(type).isEmpty()
                && hidden(type, from).isEmpty();
    }

    private static Optional<TypeElement> hidden(TypeMirror type, PackageElement from) {
        Optional<TypeElement> here = type.getKind() == TypeKind.DECLARED
                ? Visibility.hidden((TypeElement) TypeNames.element(type), from)
                : Optional.empty();
        return here.or(
                () -> parts(type).flatMap(part -> hidden(part, from).stream()).findFirst());
    }

    private static boolean isExact(TypeMirror type) {
        if (type.getKind() == TypeKind.DECLARED) {
            int parameters =
                    ((TypeElement) TypeNames.element(type)).getTypeParameters().size();
            boolean raw = ((DeclaredType) type).getTypeArguments().size() != parameters;
            return !raw && parts(type).allMatch(Exactness::isExact);
        }
        return type.getKind() != TypeKind.TYPEVAR && parts(type).allMatch(Exactness::isExact);
    }

    private static Optional<Element> hidden(TypeMirror type) {
        Optional<Element> here = type.getKind() == TypeKind.DECLARED
                ? FormScanner.hidden((TypeElement) TypeNames.element(type))
                : Optional.empty();
        return here.or(() -> parts(type).flatMap(part -> hidden(part).stream()).findFirst());
    }

    private static Stream<? extends TypeMirror> parts(TypeMirror type) {
        return switch (type.getKind()) {
            case ARRAY -> Stream.of(((ArrayType) type).getComponentType());
            case DECLARED -> ((DeclaredType) type).getTypeArguments().stream();
            case WILDCARD ->
                Stream.of(((WildcardType) type).getExtendsBound(), ((WildcardType) type).getSuperBound())
                        .filter(bound -> bound != null);
            default -> Stream.empty();
        };
    }
}
