package dev.vorm.processor.diagnostic;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the methods of interfaces that a record's component implements: what is said there of a property holds for it. Those of
 * a sealed interface speak of the fields of the classes that it permits, too.
 */
final class Implemented {
    private Implemented() {}

    /** The methods that the component of a field implements, those of the nearest interfaces first. */
    static List<ExecutableElement> by(Element field) {
        List<ExecutableElement> methods = new ArrayList<>();
        if (field.getKind() == ElementKind.FIELD && field.getEnclosingElement() instanceof TypeElement owner) {
            boolean isRecord = owner.getKind() == ElementKind.RECORD;
            add(
                    owner.getInterfaces().stream()
                            .filter(type -> isRecord || isSealed(type))
                            .toList(),
                    field,
                    methods);
        }
        return methods;
    }

    private static boolean isSealed(TypeMirror type) {
        return type instanceof DeclaredType declared
                && declared.asElement().getModifiers().contains(Modifier.SEALED);
    }

    private static void add(List<? extends TypeMirror> interfaces, Element field, List<ExecutableElement> methods) {
        for (TypeMirror type : interfaces) {
            if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element) {
                ElementFilter.methodsIn(element.getEnclosedElements()).stream()
                        .filter(method -> method.getSimpleName().equals(field.getSimpleName())
                                && method.getParameters().isEmpty())
                        .forEach(methods::add);
                add(element.getInterfaces(), field, methods);
            }
        }
    }
}
