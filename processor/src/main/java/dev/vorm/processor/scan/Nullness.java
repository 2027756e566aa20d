package dev.vorm.processor.scan;

import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether a property is marked with any annotation called {@code Nullable}. */
final class Nullness {
    private Nullness() {}

    static boolean marked(TypeElement owner, Element field) {
        return onDeclarationOrType(field)
                // Not getRecordComponents(): ECJ has none for a class, not even an empty list.
                || ElementFilter.recordComponentsIn(owner.getEnclosedElements()).stream()
                        .filter(component -> component.getSimpleName().equals(field.getSimpleName()))
                        .anyMatch(Nullness::onComponent);
    }

    /** An annotation for methods alone stands on the accessor, not on the component. */
    private static boolean onComponent(RecordComponentElement component) {
        // None where the component's name is not allowed, such as hashCode, which the compiler says by itself.
        ExecutableElement accessor = component.getAccessor();
        return onDeclarationOrType(component)
                || (accessor != null && (onConstruct(accessor) || onConstruct(accessor.getReturnType())));
    }

    private static boolean onDeclarationOrType(Element element) {
        return onConstruct(element) || onConstruct(element.asType());
    }

    static boolean onConstruct(AnnotatedConstruct construct) {
        return construct.getAnnotationMirrors().stream()
                .anyMatch(mirror ->
                        mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
    }
}
