package dev.vorm.processor.scan;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** What generated code, which stands in the package of its entity, can see and call. */
final class Visibility {
    private Visibility() {}

    /** Whether a member of a type that can be seen can be used: one of the same package, or a public one. */
    static boolean isVisible(Element member, PackageElement from) {
        return member.getModifiers().contains(Modifier.PUBLIC)
                || (!member.getModifiers().contains(Modifier.PRIVATE)
                        && ConverterScanner.packageOf(member).equals(from));
    }

    /** The type itself or the type around it that cannot be seen. */
    static Optional<TypeElement> hidden(TypeElement type, PackageElement from) {
        for (Element at = type; at instanceof TypeElement here; at = at.getEnclosingElement()) {
            if (!isVisible(here, from)) {
                return Optional.of(here);
            }
        }
        return Optional.empty();
    }

    /** Whether an object can be made without arguments. */
    static boolean isMakeable(TypeElement type, PackageElement from) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .anyMatch(constructor -> isMaking(constructor, from));
    }

    private static boolean isMaking(ExecutableElement constructor, PackageElement from) {
        return constructor.getParameters().isEmpty()
                && constructor.getThrownTypes().isEmpty()
                && isVisible(constructor, from);
    }
}
