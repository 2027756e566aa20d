package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;

/**
 * An annotation of ours on an element. Read by mirror, so that its values have places and a missing annotation class does
 * no harm; what the user did not write, or wrote wrongly, reads as the default.
 */
record Mark(Element element, AnnotationMirror mirror) {
    private static final String PACKAGE = "dev.vorm.annotation.";

    /** The annotation with a simple name. */
    static Optional<Mark> find(Element element, String name) {
        return all(element).filter(mark -> mark.name().equals(name)).findFirst();
    }

    static boolean has(Element element, String name) {
        return find(element, name).isPresent();
    }

    /** The annotations of ours. */
    static Stream<Mark> all(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(mirror -> new Mark(element, mirror))
                .filter(mark -> mark.type().toString().startsWith(PACKAGE));
    }

    /** The annotations with a simple name, out of their container too. */
    static List<Mark> repeated(Element element, String name, String container) {
        List<Mark> marks = new ArrayList<>(find(element, name).stream().toList());
        find(element, container).ifPresent(many -> {
            for (AnnotationValue value : many.list("value")) {
                if (value.getValue() instanceof AnnotationMirror mirror) {
                    marks.add(new Mark(element, mirror));
                }
            }
        });
        return marks;
    }

    String name() {
        return type().getSimpleName().toString();
    }

    Place place() {
        return new Place(element, mirror, null);
    }

    boolean has(String value) {
        return value(value).isPresent();
    }

    String string(String name) {
        return value(name)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .orElse("");
    }

    int number(String name) {
        return value(name)
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast)
                .orElse(0);
    }

    boolean flag(String name) {
        return value(name).filter(Boolean.TRUE::equals).isPresent();
    }

    /** The name of an enum's constant. */
    String constant(String name, String absent) {
        return value(name)
                .filter(VariableElement.class::isInstance)
                .map(constant -> ((VariableElement) constant).getSimpleName().toString())
                .orElse(absent);
    }

    List<String> strings(String name) {
        return list(name).stream().map(value -> value.getValue().toString()).toList();
    }

    private List<AnnotationValue> list(String name) {
        return value(name).filter(List.class::isInstance).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(AnnotationValue.class::cast)
                .toList();
    }

    private Optional<Object> value(String name) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    private Element type() {
        return mirror.getAnnotationType().asElement();
    }
}
