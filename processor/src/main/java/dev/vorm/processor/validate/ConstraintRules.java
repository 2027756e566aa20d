package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.KeyModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Unique constraints are over columns that exist, checks say something, and no two of a table have the same name. */
final class ConstraintRules {
    private ConstraintRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        ColumnNames columns = new ColumnNames(entity);
        entity.uniques().forEach(unique -> unique(unique, columns, found));
        for (CheckModel check : entity.checks()) {
            if (check.condition().isBlank()) {
                found.add(Diagnostic.of(DiagnosticCode.EMPTY_SQL, check.place().value("value"), "Check"));
            }
        }
        Set<String> names = new HashSet<>();
        entity.uniques().forEach(unique -> name(unique.name(), unique.place(), names, found));
        entity.indexes().forEach(index -> name(index.name(), index.place(), names, found));
        entity.checks().forEach(check -> name(check.name(), check.place(), names, found));
        return found;
    }

    private static void unique(KeyModel unique, ColumnNames columns, List<Diagnostic> found) {
        Place place = unique.place().value("columns");
        if (unique.columns().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.NO_COLUMNS, place, "Unique"));
        }
        List<ColumnNames.Named> named = new ArrayList<>();
        for (int i = 0; i < unique.columns().size(); i++) {
            named.add(new ColumnNames.Named(unique.columns().get(i), place.item(i)));
        }
        columns.check(named, found);
        if (unique.nullsNotDistinct() && columns.neverNull(unique.columns())) {
            found.add(Diagnostic.of(DiagnosticCode.NULLS_NEVER, unique.place().value("nullsNotDistinct")));
        }
    }

    private static void name(String name, Place place, Set<String> names, List<Diagnostic> found) {
        Place named = place.value("name");
        NameRules.check(name, named, found);
        if (!name.isEmpty() && !names.add(name)) {
            found.add(Diagnostic.of(DiagnosticCode.CONSTRAINT_TWICE, named, name));
        }
    }
}
