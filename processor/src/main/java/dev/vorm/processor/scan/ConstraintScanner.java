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

/** Reads unique constraints and checks. */
final class ConstraintScanner {
    private ConstraintScanner() {}

    static List<KeyModel> uniques(Owner owner, List<Diagnostic> found) {
        List<KeyModel> uniques = new ArrayList<>();
        properties(owner, (of, field) -> {
            for (Mark mark : Mark.repeated(field.element(), "Unique", "Uniques")) {
                if (!mark.strings("columns").isEmpty()) {
                    found.add(Diagnostic.of(
                            DiagnosticCode.COLUMNS_ON_PROPERTY, mark.place().value("columns")));
                }
                uniques.add(unique(List.of(of.path(field)), mark));
            }
        });
        for (TypeElement type : Fields.hierarchy(owner.type())) {
            Mark.repeated(type, "Unique", "Uniques")
                    .forEach(mark -> uniques.add(unique(mark.strings("columns"), mark)));
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

    static List<CheckModel> checks(Owner owner) {
        List<CheckModel> checks = new ArrayList<>();
        properties(owner, (of, field) -> checks(of, field.element(), of.path(field), checks));
        Fields.hierarchy(owner.type()).forEach(type -> checks(owner, type, "", checks));
        return checks;
    }

    /** Visits the properties of an entity and of what is embedded in it, each with the type that has it. */
    static void properties(Owner owner, BiConsumer<Owner, Field> visitor) {
        for (Field field : owner.fields()) {
            visitor.accept(owner, field);
            Embedding.of(owner, field, new ArrayList<>()).ifPresent(embedded -> properties(embedded, visitor));
        }
    }

    private static void checks(Owner owner, Element element, String property, List<CheckModel> checks) {
        for (Mark mark : Mark.repeated(element, "Check", "Checks")) {
            checks.add(new CheckModel(
                    EmbeddedSql.of(owner, mark.string("value")), property, mark.string("name"), mark.place()));
        }
    }
}
