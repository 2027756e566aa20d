package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Computed columns say how, and comments say something. */
final class ComputedRules {
    private ComputedRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found =
                new ArrayList<>(comment(entity.place(), entity.comment()).toList());
        found.addAll(Validator.each(
                entity, property -> Stream.concat(computed(property), comment(property.place(), property.comment()))));
        return found;
    }

    private static Stream<Diagnostic> computed(PropertyModel property) {
        Place place = property.place().at("Computed");
        if (place.annotation() == null) {
            return Stream.empty();
        }
        if (property.reference().isPresent()) {
            return Stream.of(Diagnostic.of(DiagnosticCode.COMPUTED_REFERENCE, place));
        }
        return property.computed().isBlank()
                ? Stream.of(Diagnostic.of(DiagnosticCode.EMPTY_SQL, place.value("value"), "Computed"))
                : Stream.empty();
    }

    private static Stream<Diagnostic> comment(Place annotated, String comment) {
        Place place = annotated.at("Comment");
        return place.annotation() != null && comment.isBlank()
                ? Stream.of(Diagnostic.of(DiagnosticCode.EMPTY_COMMENT, place.value("value")))
                : Stream.empty();
    }
}
