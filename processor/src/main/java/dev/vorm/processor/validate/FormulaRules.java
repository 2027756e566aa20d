package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.FormulaText;
import dev.vorm.processor.model.PropertyModel;
import java.util.List;
import java.util.stream.Stream;

/** A formula is an expression over columns that there are, and no column itself. */
final class FormulaRules {
    private static final List<String> OF_COLUMNS = List.of("Column", "Check", "Comment");

    private FormulaRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        return Validator.each(entity, property -> property.isColumn() ? Stream.empty() : check(entity, property));
    }

    private static Stream<Diagnostic> check(EntityModel entity, PropertyModel property) {
        Place place = property.place().at("Formula");
        if (property.reference().isPresent()) {
            return Stream.of(Diagnostic.of(DiagnosticCode.FORMULA_REFERENCE, place));
        }
        if (entity.hierarchy().isPresent()) {
            return Stream.of(Diagnostic.of(DiagnosticCode.HIERARCHY_NOT_YET, place, "@Formula"));
        }
        if (property.computed().isBlank()) {
            return Stream.of(Diagnostic.of(DiagnosticCode.EMPTY_SQL, place.value("value"), "Formula"));
        }
        if (FormulaText.hasLooseBrace(property.computed())) {
            return Stream.of(Diagnostic.of(DiagnosticCode.FORMULA_BRACE, place.value("value")));
        }
        Stream<Diagnostic> senseless = OF_COLUMNS.stream()
                .map(name -> property.place().at(name))
                .filter(each -> each.annotation() != null)
                .map(each -> Diagnostic.of(DiagnosticCode.FORMULA_ANNOTATION, each, name(each)));
        return Stream.concat(senseless, unknown(entity, property, place.value("value")));
    }

    private static String name(Place place) {
        return OF_COLUMNS.stream()
                .filter(name -> place.equals(place.at(name)))
                .findFirst()
                .orElse("");
    }

    private static Stream<Diagnostic> unknown(EntityModel entity, PropertyModel property, Place place) {
        List<String> known = entity.properties().stream()
                .filter(PropertyModel::isColumn)
                .flatMap(column -> Stream.of(column.name(), column.column()))
                .sorted()
                .toList();
        List<String> lost = entity.lost().stream()
                .flatMap(each -> Stream.of(each.name(), each.column()))
                .toList();
        return FormulaText.of(property.computed()).names().stream()
                .distinct()
                .filter(name -> entity.columnOf(property, name).isEmpty() && !lost.contains(name))
                .map(name -> Diagnostic.of(DiagnosticCode.UNKNOWN_COLUMN, place, name, NearestName.hint(name, known)));
    }
}
