package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.KeyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads unique constraints, indexes and checks. */
final class ConstraintScanner {
    private ConstraintScanner() {}

    static List<KeyModel> uniques(Owner owner, List<Diagnostic> found) {
        List<KeyModel> uniques = new ArrayList<>();
        properties(owner, (path, field) -> {
            for (Mark mark : Mark.repeated(field, "Unique", "Uniques")) {
                if (!mark.strings("columns").isEmpty()) {
                    found.add(Diagnostic.of(
                            DiagnosticCode.COLUMNS_ON_PROPERTY, mark.place().value("columns")));
                }
                uniques.add(new KeyModel(List.of(path), mark.string("name"), true, mark.place()));
            }
        });
        for (Mark mark : Mark.repeated(owner.type(), "Unique", "Uniques")) {
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

    static List<CheckModel> checks(Owner owner) {
        List<CheckModel> checks = new ArrayList<>();
        properties(owner, (path, field) -> checks(field, path, checks));
        checks(owner.type(), "", checks);
        return checks;
    }

    /** Visits the properties of an entity and of what is embedded in it, with the way to each. */
    private static void properties(Owner owner, BiConsumer<String, VariableElement> visitor) {
        for (VariableElement field : Fields.mapped(owner.type())) {
            visitor.accept(owner.path(field), field);
            Embedding.of(owner, field, new ArrayList<>()).ifPresent(embedded -> properties(embedded, visitor));
        }
    }

    private static void checks(Element element, String property, List<CheckModel> checks) {
        for (Mark mark : Mark.repeated(element, "Check", "Checks")) {
            checks.add(new CheckModel(mark.string("value"), property, mark.string("name"), mark.place()));
        }
    }
}
