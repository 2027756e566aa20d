package dev.vorm.processor.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds types that are not there, be it not yet (another processor may still write them) or never. */
final class Unresolved {
    private Unresolved() {}

    /** Whether there is a missing type in an entity's properties, or in the key of an entity that one of them refers to. */
    static boolean in(TypeElement entity) {
        return in(Fields.hierarchy(entity).stream()
                        .map(TypeElement::getSuperclass)
                        .toList())
                || Fields.all(entity).stream().anyMatch(Unresolved::inField);
    }

    private static boolean inField(VariableElement field) {
        if (in(List.of(field.asType()))) {
            return true;
        }
        return Reference.target(field.asType()).stream()
                .flatMap(target -> Fields.all(Hierarchy.ofFields(target)).stream())
                .filter(key -> Mark.has(key, "Id"))
                .anyMatch(key -> in(List.of(key.asType())));
    }

    static boolean in(List<? extends TypeMirror> types) {
        return first(types).isPresent();
    }

    static Optional<TypeMirror> first(List<? extends TypeMirror> types) {
        return types.stream().flatMap(type -> first(type).stream()).findFirst();
    }

    /** The first missing type in a type. */
    static Optional<TypeMirror> first(TypeMirror type) {
        if (Reference.keyType(type).isPresent()) {
            // What is missing, if anything, is the key that we generate.
            return Optional.empty();
        }
        if (type.getKind() == TypeKind.ERROR) {
            return Optional.of(type);
        }
        Stream<? extends TypeMirror> parts = Stream.empty();
        if (type.getKind() == TypeKind.ARRAY) {
            parts = Stream.of(((ArrayType) type).getComponentType());
        } else if (type.getKind() == TypeKind.DECLARED) {
            parts = ((DeclaredType) type).getTypeArguments().stream();
        }
        return parts.flatMap(part -> first(part).stream()).findFirst();
    }
}
