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

/** Reads unique constraints and checks. */
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
                uniques.add(unique(column, mark));
            }
        }
        for (Mark mark : Mark.repeated(type, "Unique", "Uniques")) {
            uniques.add(unique(mark.strings("columns"), mark));
        }
        return uniques;
    }

    private static KeyModel unique(List<String> columns, Mark mark) {
        return new KeyModel(
                columns, mark.string("name"), mark.flag("nullsNotDistinct"), deferrable(mark), mark.place());
    }

    /** When a constraint is checked, as in SQL. */
    static String deferrable(Mark mark) {
        String when = mark.constant("deferrable", "NO");
        return when.equals("NO") ? "" : when.replace('_', ' ');
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
