package dev.vorm.processor.diagnostic;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where in the user's source something stands: as near as javac lets us point. Only the scanner makes places and only the
 * processor reads them; for all others they are opaque.
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
}
