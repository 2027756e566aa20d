package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.KeyModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Unique constraints, indexes and checks are over columns that exist, and no two have the same name. */
final class ConstraintRules {
    private ConstraintRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> columns = columns(entity);
        entity.uniques().forEach(unique -> columns(unique, "Unique", columns, found));
        entity.indexes().forEach(index -> columns(index, "Index", columns, found));
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

    /** From the names that a constraint may use, of properties and of columns, to the column. */
    private static Map<String, String> columns(EntityModel entity) {
        Map<String, String> columns = new HashMap<>();
        for (LostProperty lost : entity.lost()) {
            columns.put(lost.column(), lost.column());
        }
        for (PropertyModel property : entity.properties()) {
            columns.put(property.column(), property.column());
        }
        entity.lost().forEach(lost -> columns.putIfAbsent(lost.name(), lost.column()));
        entity.properties().forEach(property -> columns.putIfAbsent(property.name(), property.column()));
        return columns;
    }

    private static void columns(KeyModel key, String annotation, Map<String, String> columns, List<Diagnostic> found) {
        if (key.columns().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.NO_COLUMNS, key.place().value("columns"), annotation));
        }
        Set<String> named = new HashSet<>();
        for (int i = 0; i < key.columns().size(); i++) {
            String name = key.columns().get(i);
            String column = columns.get(name);
            Place place = key.place().value("columns").item(i);
            if (column == null) {
                String hint = NearestName.hint(
                        name, columns.keySet().stream().sorted().toList());
                found.add(Diagnostic.of(DiagnosticCode.UNKNOWN_COLUMN, place, name, hint));
            } else if (!named.add(column)) {
                found.add(Diagnostic.of(DiagnosticCode.REPEATED_COLUMN, place, column));
            }
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
