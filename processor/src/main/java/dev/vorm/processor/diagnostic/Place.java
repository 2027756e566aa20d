package dev.vorm.processor.diagnostic;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's source something stands: as near as javac lets us point. Only the scanner makes places and only the
 * processor reads them; others may at most ask for a nearer one.
 *
 * @param element the element
 * @param annotation the annotation on it, if the thing stands there
 * @param value the value in the annotation, if the thing is one
 */
public record Place(
        Element element,
        @Nullable AnnotationMirror annotation,
        @Nullable AnnotationValue value) {
    /** An element as a whole. */
    public static Place of(Element element) {
        return new Place(element, null, null);
    }

    /**
     * The annotation of ours with a simple name on this element, or an annotation of the user's that carries it, or this
     * place when there is none.
     */
    public Place at(String name) {
        return Carried.on(element).stream()
                .filter(carried -> carried.name().equals(name))
                .findFirst()
                .map(carried -> new Place(element, carried.use(), null))
                .orElse(this);
    }

    /** A value of this place's annotation, or this place when the user wrote none. */
    public Place value(String name) {
        if (annotation == null || !Carried.isOurs(annotation)) {
            return this;
        }
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                annotation.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return new Place(element, annotation, entry.getValue());
            }
        }
        return this;
    }

    /** A value in the list that this place is, or this place when it is no list. */
    public Place item(int index) {
        if (value != null
                && value.getValue() instanceof List<?> items
                && index < items.size()
                && items.get(index) instanceof AnnotationValue item) {
            return new Place(element, annotation, item);
        }
        return this;
    }

    /** Whether the annotation stands on the element itself, and not on what the element implements. */
    public boolean isAnnotated() {
        return annotation != null && element.getAnnotationMirrors().contains(annotation);
    }

    /** Whether the element is a property, and not a type. */
    public boolean isProperty() {
        return element.getKind().isField();
    }

    /** Whether {@link SuppressWarnings} on the element, or on a type around it, names a warning; class files do not tell. */
    public boolean suppresses(String warning) {
        for (Element around = element; around != null; around = around.getEnclosingElement()) {
            SuppressWarnings suppressed = around.getAnnotation(SuppressWarnings.class);
            if (suppressed != null && List.of(suppressed.value()).contains(warning)) {
                return true;
            }
        }
        return false;
    }

    /** The element as people name it, such as {@code User} or {@code User.name}. */
    String subject() {
        String name = element.getSimpleName().toString();
        return element.getEnclosingElement() instanceof TypeElement owner ? owner.getSimpleName() + "." + name : name;
    }
}
