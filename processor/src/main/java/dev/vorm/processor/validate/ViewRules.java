package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;

/** What is said of a view is about reading. */
final class ViewRules {
    private static final List<String> OF_TYPES = List.of("Index", "Indexes", "Unique", "Uniques", "Check", "Checks");

    private static final List<String> OF_PROPERTIES = List.of(
            "Generated",
            "Version",
            "Default",
            "CreatedAt",
            "UpdatedAt",
            "SoftDelete",
            "Unique",
            "Uniques",
            "Index",
            "Indexes",
            "Check",
            "Checks",
            "Computed",
            "Elements");

    private ViewRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        ViewModel view = entity.view().orElseThrow();
        Place sql = view.place().value("sql");
        if (sql.value() != null && view.sql().isBlank()) {
            found.add(Diagnostic.of(DiagnosticCode.EMPTY_SQL, sql, "View"));
        }
        annotations(entity.place(), OF_TYPES, found);
        entity.members().forEach(member -> member(member, found));
        return found;
    }

    private static void member(MemberModel member, List<Diagnostic> found) {
        annotations(member.place(), OF_PROPERTIES, found);
        options(member.place().at("Column"), List.of("insertable", "updatable"), found);
        options(member.place().at("Relationship"), List.of("onDelete", "onUpdate", "deferrable"), found);
        if (member instanceof EmbeddedModel embedded && embedded.reference().isEmpty()) {
            embedded.members().forEach(part -> member(part, found));
        }
    }

    private static void annotations(Place place, List<String> names, List<Diagnostic> found) {
        for (String name : names) {
            Place annotation = place.at(name);
            if (annotation.annotation() != null) {
                found.add(Diagnostic.of(DiagnosticCode.VIEW_ANNOTATION, annotation, name));
            }
        }
    }

    private static void options(Place annotation, List<String> names, List<Diagnostic> found) {
        for (String name : names) {
            Place option = annotation.value(name);
            if (option.value() != null) {
                found.add(Diagnostic.of(DiagnosticCode.VIEW_OPTION, option, name));
            }
        }
    }
}
