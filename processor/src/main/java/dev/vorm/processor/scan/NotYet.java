package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Annotations, and values in them, that are announced but not served: said aloud, since silence would be a lie. */
final class NotYet {
    private static final List<String> OF_RELATIONSHIP = List.of("cascade", "orphanRemoval");

    private NotYet() {}

    static void onProperty(Field field, List<Diagnostic> found) {
        Mark.find(field.element(), "Relationship")
                .ifPresent(relationship -> values(relationship, OF_RELATIONSHIP, found));
    }

    /** An annotation that is not served anywhere. */
    static void on(Element element, String name, List<Diagnostic> found) {
        Mark.find(element, name)
                .map(mark -> Diagnostic.of(DiagnosticCode.ANNOTATION_NOT_YET, place(mark), mark.name()))
                .ifPresent(found::add);
    }

    /** The field stands for a record's component, the place of which not every compiler knows. */
    private static Place place(Mark mark) {
        return mark.element() instanceof RecordComponentElement component
                        && component.getEnclosingElement() instanceof TypeElement owner
                ? Fields.all(owner).stream()
                        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                        .findFirst()
                        .map(Place::of)
                        .orElse(Place.of(owner))
                : mark.place();
    }

    private static void values(Mark mark, List<String> names, List<Diagnostic> found) {
        names.stream()
                .filter(mark::has)
                .map(name -> Diagnostic.of(
                        DiagnosticCode.ELEMENT_NOT_YET, mark.place().value(name), name, mark.name()))
                .forEach(found::add);
    }
}
