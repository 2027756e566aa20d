package dev.vorm.processor.scan;

import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Types as people write them: without packages and annotations. */
final class TypeNames {
    private TypeNames() {}

    static String simple(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return simple(((ArrayType) type).getComponentType()) + "[]";
        }
        if (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR) {
            DeclaredType declared = (DeclaredType) type;
            String arguments =
                    declared.getTypeArguments().stream().map(TypeNames::simple).collect(Collectors.joining(", "));
            return declared.asElement().getSimpleName() + (arguments.isEmpty() ? "" : "<" + arguments + ">");
        }
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        return type.toString();
    }

    /** Whether a type is a declared one with a qualified name. */
    static boolean is(TypeMirror type, String name) {
        return type.getKind() == TypeKind.DECLARED && qualified(type).equals(name);
    }

    static boolean isDeclared(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED;
    }

    /** The qualified name of a declared type. */
    static String qualified(TypeMirror type) {
        return element(type) instanceof TypeElement element
                ? element.getQualifiedName().toString()
                : "";
    }

    static Element element(TypeMirror type) {
        return ((DeclaredType) type).asElement();
    }
}
