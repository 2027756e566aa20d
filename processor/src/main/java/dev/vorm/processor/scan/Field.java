package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Place;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field of a type, its own or of a superclass. That of a record stands for a component.
 *
 * @param element the field
 * @param type its type in that type: with what stands for the variables of a superclass
 */
record Field(VariableElement element, TypeMirror type) {
    String name() {
        return element.getSimpleName().toString();
    }

    Place place() {
        return Place.of(element);
    }
}
