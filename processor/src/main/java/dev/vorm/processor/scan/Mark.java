package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Carried;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation of ours on an element, or on an annotation of the user's there: the nearest one that writes a value counts.
 * Read by mirror, so that values have places and a missing annotation class does no harm; what the user did not write, or
 * wrote wrongly, reads as the default.
 *
 * @param element the element
 * @param all the annotations of one type, the nearest first
 */
record Mark(Element element, List<Carried> all) {

    /** The annotation with a simple name. */
    static Optional<Mark> find(Element element, String name) {
        List<Carried> same = Carried.on(element).stream()
                .filter(carried -> carried.isNamed(name))
                .toList();
        return same.isEmpty() ? Optional.empty() : Optional.of(new Mark(element, same));
    }

    static boolean has(Element element, String name) {
        return find(element, name).isPresent();
    }

    /** The annotations of ours. */
    static Stream<Mark> all(Element element) {
        Map<String, List<Carried>> marks = new LinkedHashMap<>();
        for (Carried carried : Carried.on(element)) {
            marks.computeIfAbsent(carried.name(), name -> new ArrayList<>()).add(carried);
        }
        return marks.values().stream().map(same -> new Mark(element, same));
    }

    /** The annotations with a simple name, out of their container too. */
    static List<Mark> repeated(Element element, String name, String container) {
        List<Mark> marks = new ArrayList<>();
        for (Carried carried : Carried.on(element)) {
            if (carried.name().equals(name)) {
                marks.add(new Mark(element, List.of(carried)));
            }
        }
        for (Carried many : Carried.on(element)) {
            if (many.name().equals(container)) {
                for (AnnotationValue value : new Mark(element, List.of(many)).list("value")) {
                    if (value.getValue() instanceof AnnotationMirror mirror) {
                        AnnotationMirror use = many.depth() == 0 ? mirror : many.use();
                        marks.add(new Mark(element, List.of(new Carried(use, mirror, many.depth()))));
                    }
                }
            }
        }
        return marks;
    }

    String name() {
        return all.get(0).name();
    }

    Place place() {
        return new Place(element, all.get(0).use(), null);
    }

    /** Two annotations of the user's, none nearer than the other, which write a value differently. */
    Stream<Diagnostic> contradictions() {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Carried> writers = new HashMap<>();
        for (Carried carried : all) {
            for (String value : written(carried)) {
                Carried first = writers.putIfAbsent(value, carried);
                if (first != null
                        && first.depth() == carried.depth()
                        && !text(first, value).equals(text(carried, value))) {
                    Place place = new Place(element, carried.use(), null);
                    found.add(Diagnostic.of(DiagnosticCode.CARRIED_TWICE, place, name(), value, simple(first.use())));
                }
            }
        }
        return found.stream();
    }

    private static List<String> written(Carried carried) {
        return carried.mirror().getElementValues().keySet().stream()
                .map(value -> value.getSimpleName().toString())
                .toList();
    }

    private static String text(Carried carried, String name) {
        return value(carried, name).map(Object::toString).orElse("");
    }

    private static String simple(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
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

    boolean flag(String name, boolean absent) {
        return value(name)
                .filter(Boolean.class::isInstance)
                .map(Boolean.class::cast)
                .orElse(absent);
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

    /** The annotations that a value is a list of; they stand where this one does. */
    List<Mark> marks(String name) {
        Carried here = all.get(0);
        return list(name).stream()
                .filter(value -> value.getValue() instanceof AnnotationMirror)
                .map(value -> new Carried(here.use(), (AnnotationMirror) value.getValue(), here.depth()))
                .map(carried -> new Mark(element, List.of(carried)))
                .toList();
    }

    /** The annotation that a value is; it stands where this one does. */
    Optional<Mark> mark(String name) {
        Carried here = all.get(0);
        return value(name)
                .filter(AnnotationMirror.class::isInstance)
                .map(value ->
                        new Mark(element, List.of(new Carried(here.use(), (AnnotationMirror) value, here.depth()))));
    }

    private List<AnnotationValue> list(String name) {
        return value(name).filter(List.class::isInstance).stream()
                .flatMap(list -> ((List<?>) list).stream())
                .map(AnnotationValue.class::cast)
                .toList();
    }

    private Optional<Object> value(String name) {
        return all.stream().flatMap(carried -> value(carried, name).stream()).findFirst();
    }

    private static Optional<Object> value(Carried carried, String name) {
        return carried.mirror().getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals(name))
                .map(entry -> entry.getValue().getValue())
                .findFirst();
    }

    /** The class that is a value. */
    Optional<TypeMirror> type(String name) {
        return value(name).filter(TypeMirror.class::isInstance).map(TypeMirror.class::cast);
    }
}
