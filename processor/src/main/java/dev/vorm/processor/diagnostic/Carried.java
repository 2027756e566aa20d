package dev.vorm.processor.diagnostic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * An annotation of ours that an element has: on itself, on the type of another annotation there, at any depth, or on the
 * method of an interface that a record's component implements.
 *
 * @param use the annotation that stands on the element
 * @param mirror the annotation of ours
 * @param depth how many annotations are between the element and it
 */
public record Carried(AnnotationMirror use, AnnotationMirror mirror, int depth) {
    private static final String PACKAGE = "dev.vorm.annotation.";

    /** The annotations of ours that an element has, the nearest first. */
    public static List<Carried> on(Element element) {
        List<Carried> found = new ArrayList<>();
        List<Carried> level = new ArrayList<>();
        element.getAnnotationMirrors().forEach(mirror -> level.add(new Carried(mirror, mirror, 0)));
        boolean deep = element.getKind().isField() || element.getKind() == ElementKind.RECORD_COMPONENT;
        Set<Element> seen = new HashSet<>();
        boolean first = true;
        while (first || !level.isEmpty()) {
            for (Carried carried : level) {
                if (carried.isOurs()) {
                    found.add(carried);
                }
            }
            List<Carried> next = deep ? beneath(level, seen) : new ArrayList<>();
            if (first) {
                Implemented.by(element)
                        .forEach(method -> method.getAnnotationMirrors()
                                .forEach(mirror -> next.add(new Carried(mirror, mirror, 1))));
            }
            first = false;
            level.clear();
            level.addAll(next);
        }
        return found;
    }

    /** What stands on the annotations of a level that are neither ours nor Java's own. */
    private static List<Carried> beneath(List<Carried> level, Set<Element> seen) {
        List<Carried> next = new ArrayList<>();
        for (Carried carried : level) {
            Element type = carried.type();
            if (!carried.isOurs() && !type.toString().startsWith("java.") && seen.add(type)) {
                type.getAnnotationMirrors()
                        .forEach(mirror -> next.add(new Carried(carried.use, mirror, carried.depth + 1)));
            }
        }
        return next;
    }

    /** The simple name of the annotation of ours. */
    public String name() {
        return type().getSimpleName().toString();
    }

    /** Whether that is the simple name of the annotation of ours. */
    public boolean isNamed(String name) {
        return type().getSimpleName().contentEquals(name);
    }

    private boolean isOurs() {
        return isOurs(mirror);
    }

    static boolean isOurs(AnnotationMirror mirror) {
        return mirror.getAnnotationType().asElement().toString().startsWith(PACKAGE);
    }

    private Element type() {
        return mirror.getAnnotationType().asElement();
    }
}
