package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.ElementsModel.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The annotations that stand with a collection, or on the properties of its elements, say something there. */
final class ElementMarks {
    private static final Set<String> SERVED = Set.of("Elements", "Convert", "PgEnum", "Sensitive", "Comment");
    private static final Set<String> OF_ROWS = Set.of(
            "Id",
            "Generated",
            "Version",
            "SoftDelete",
            "CreatedAt",
            "UpdatedAt",
            "Unique",
            "Default",
            "Computed",
            "Formula",
            "TenantId",
            "Elements");

    private ElementMarks() {}

    /** Those of the property. */
    static void check(Owner owner, Field field, List<Diagnostic> found) {
        if (!owner.path().isEmpty()) {
            found.add(
                    Diagnostic.of(DiagnosticCode.ELEMENTS_WITHIN, field.place().at("Elements")));
        }
        Mark.all(field.element()).flatMap(Mark::contradictions).forEach(found::add);
        Mark.all(field.element())
                .filter(mark -> EntityScanner.PROPERTY_MARKS.contains(mark.name()) && !SERVED.contains(mark.name()))
                .map(mark -> Diagnostic.of(DiagnosticCode.ELEMENTS_ANNOTATION, mark.place(), mark.name(), fix(mark)))
                .forEach(found::add);
        if (Nullness.marked(owner.type(), field.element())) {
            found.add(Diagnostic.of(
                    DiagnosticCode.ELEMENTS_NULLABLE, field.place().at("Nullable")));
        }
    }

    private static String fix(Mark mark) {
        return mark.name().equals("Column")
                ? "write it in @Elements(column = @Column(...))"
                : "remove one of the two, or put it on a property of the elements";
    }

    /** Those of the elements' properties: a row of theirs is nothing of its own. */
    static void checkParts(Owner parts, List<Diagnostic> found) {
        ConstraintScanner.properties(parts, (of, part) -> {
            Mark.all(part.element())
                    .filter(mark -> OF_ROWS.contains(mark.name()))
                    .map(mark -> Diagnostic.of(DiagnosticCode.ELEMENTS_PART, mark.place(), "@" + mark.name()))
                    .forEach(found::add);
            Mark.find(part.element(), "Column").ifPresent(column -> writes(column, found));
        });
    }

    /** The values of {@code @Elements} are about what the elements are. */
    static void checkValues(Mark elements, Kind kind, boolean parts, List<Diagnostic> found) {
        Set<String> senseless = new TreeSet<>();
        if (kind != Kind.LIST) {
            senseless.add("orderColumn");
        }
        if (kind != Kind.MAP) {
            senseless.add("keyColumn");
        }
        senseless.addAll(parts ? Set.of("column") : Set.of("prefix", "columns"));
        String what = (parts ? "elements with properties in a " : "elements of one value in a ")
                + kind.name().charAt(0)
                + kind.name().substring(1).toLowerCase(Locale.ROOT);
        senseless.stream()
                .filter(elements::has)
                .map(name -> Diagnostic.of(
                        DiagnosticCode.ELEMENTS_VALUE, elements.place().value(name), name, what))
                .forEach(found::add);
        elements.mark("column").ifPresent(column -> writes(column, found));
        elements.mark("keyColumn").ifPresent(column -> writes(column, found));
    }

    /** An element is written as a whole. */
    private static void writes(Mark column, List<Diagnostic> found) {
        for (String value : List.of("insertable", "updatable")) {
            if (!column.flag(value, true)) {
                found.add(Diagnostic.of(
                        DiagnosticCode.ELEMENTS_PART, column.place().value(value), value));
            }
        }
    }
}
