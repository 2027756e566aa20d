package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names by which constraints and indexes may speak of columns: those of properties and of the columns themselves. */
final class ColumnNames {
    private final Map<String, String> columns = new HashMap<>();
    private final Set<String> notNull = new HashSet<>();
    private final Map<String, List<String>> several = new HashMap<>();

    ColumnNames(EntityModel entity) {
        entity.hierarchy()
                .filter(hierarchy -> entity.family().isEmpty() || !hierarchy.joined())
                .map(HierarchyModel::discriminator)
                .ifPresent(discriminator -> {
                    columns.put(discriminator, discriminator);
                    notNull.add(discriminator);
                });
        for (LostProperty lost : entity.lost()) {
            columns.put(lost.column(), lost.column());
        }
        List<PropertyModel> properties =
                entity.properties().stream().filter(PropertyModel::isColumn).toList();
        for (PropertyModel property : properties) {
            columns.put(property.column(), property.column());
            if (!property.isColumnNullable()) {
                notNull.add(property.column());
            }
        }
        MemberModel.references(entity.members())
                .forEach(reference -> several.put(
                        reference.name(),
                        reference.properties().map(PropertyModel::column).toList()));
        entity.lost().forEach(lost -> columns.putIfAbsent(lost.name(), lost.column()));
        properties.forEach(property -> columns.putIfAbsent(property.name(), property.column()));
    }

    /** A name, and where it stands. */
    record Named(String name, Place place) {}

    /** Names are those of columns, and no column is named twice. */
    void check(List<Named> named, List<Diagnostic> found) {
        Set<String> seen = new HashSet<>();
        for (Named each : named.stream().flatMap(this::expanded).toList()) {
            String column = columns.get(each.name());
            if (column == null) {
                String hint = NearestName.hint(
                        each.name(), columns.keySet().stream().sorted().toList());
                found.add(Diagnostic.of(DiagnosticCode.UNKNOWN_COLUMN, each.place(), each.name(), hint));
            } else if (!seen.add(column)) {
                found.add(Diagnostic.of(DiagnosticCode.REPEATED_COLUMN, each.place(), column));
            }
        }
    }

    /** A reference of several columns stands for them. */
    private Stream<Named> expanded(Named named) {
        return several.getOrDefault(named.name(), List.of(named.name())).stream()
                .map(name -> new Named(name, named.place()));
    }

    /** Whether all names are those of columns that take no NULL. */
    boolean neverNull(List<String> names) {
        return !names.isEmpty()
                && names.stream()
                        .flatMap(name -> several.getOrDefault(name, List.of(name)).stream())
                        .allMatch(name -> notNull.contains(columns.getOrDefault(name, "")));
    }
}
