package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.KeyModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads unique constraints, indexes and checks. */
final class ConstraintScanner {
    private ConstraintScanner() {}

    static List<KeyModel> uniques(TypeElement type, List<VariableElement> fields, List<Diagnostic> found) {
        List<KeyModel> uniques = new ArrayList<>();
        for (VariableElement field : fields) {
            for (Mark mark : Mark.repeated(field, "Unique", "Uniques")) {
                if (!mark.strings("columns").isEmpty()) {
                    found.add(Diagnostic.of(
                            DiagnosticCode.COLUMNS_ON_PROPERTY, mark.place().value("columns")));
                }
                List<String> column = List.of(field.getSimpleName().toString());
                uniques.add(new KeyModel(column, mark.string("name"), true, mark.place()));
            }
        }
        for (Mark mark : Mark.repeated(type, "Unique", "Uniques")) {
            uniques.add(new KeyModel(mark.strings("columns"), mark.string("name"), true, mark.place()));
        }
        return uniques;
    }

    static List<KeyModel> indexes(TypeElement type) {
        return Mark.repeated(type, "Index", "Indexes").stream()
                .map(mark ->
                        new KeyModel(mark.strings("columns"), mark.string("name"), mark.flag("unique"), mark.place()))
                .toList();
    }

    static List<CheckModel> checks(TypeElement type, List<VariableElement> fields) {
        List<CheckModel> checks = new ArrayList<>();
        fields.forEach(field -> checks(field, field.getSimpleName().toString(), checks));
        checks(type, "", checks);
        return checks;
    }

    private static void checks(Element element, String property, List<CheckModel> checks) {
        for (Mark mark : Mark.repeated(element, "Check", "Checks")) {
            checks.add(new CheckModel(mark.string("value"), property, mark.string("name"), mark.place()));
        }
    }
}
