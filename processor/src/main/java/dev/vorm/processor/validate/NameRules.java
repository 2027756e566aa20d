package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Names of tables and columns are ones that PostgreSQL keeps whole, and no two columns have the same. */
final class NameRules {
    private static final int MAX_BYTES = 63;
    private static final Set<String> SYSTEM_COLUMNS = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private NameRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        if (entity.family().filter(family -> !family.joined()).isEmpty()) {
            table(entity, found);
        }
        Map<String, PropertyModel> columns = new HashMap<>();
        for (PropertyModel property : entity.properties()) {
            if (!property.isColumn()) {
                continue;
            }
            check(property.column(), column(property), found);
            system(property.column(), column(property)).ifPresent(found::add);
            PropertyModel first = columns.putIfAbsent(property.column(), property);
            if (first != null) {
                found.add(twice(entity, property, first));
            }
        }
        return found;
    }

    /** Two properties cannot both write a column; a reference to what a column says can also be one that is only read. */
    private static Diagnostic twice(EntityModel entity, PropertyModel property, PropertyModel first) {
        DiagnosticCode code = isReference(entity, property) || isReference(entity, first)
                ? DiagnosticCode.REFERENCE_COLUMN_TWICE
                : DiagnosticCode.COLUMN_TWICE;
        return Diagnostic.of(code, outermost(entity, property), property.column(), first.name());
    }

    private static boolean isReference(EntityModel entity, PropertyModel property) {
        return property.reference().isPresent()
                || MemberModel.references(entity.members())
                        .flatMap(EmbeddedModel::properties)
                        .anyMatch(property::equals);
    }

    static void table(EntityModel entity, List<Diagnostic> found) {
        Place table = entity.tablePlace();
        check(entity.table(), table.value("value"), found);
        check(entity.schema(), table.value("schema"), found);
    }

    static void check(String name, Place place, List<Diagnostic> found) {
        if (!name.isEmpty() && name.isBlank()) {
            found.add(Diagnostic.of(DiagnosticCode.NAME_BLANK, place));
        }
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            found.add(Diagnostic.of(DiagnosticCode.NAME_TOO_LONG, place, name, Integer.toString(bytes)));
        }
    }

    static Optional<Diagnostic> system(String column, Place place) {
        return SYSTEM_COLUMNS.contains(column)
                ? Optional.of(Diagnostic.of(DiagnosticCode.SYSTEM_COLUMN, place, column))
                : Optional.empty();
    }

    /** Where the entity itself has a property: two values of one type can stand there. */
    private static Place outermost(EntityModel entity, PropertyModel property) {
        return entity.members().stream()
                .filter(member -> property.name().startsWith(member.name() + "."))
                .map(member -> member.place().at("Embedded"))
                .findFirst()
                .orElseGet(() -> column(property));
    }

    private static Place column(PropertyModel property) {
        Place relationship = property.place().at("Relationship").value("column");
        if (relationship.value() != null) {
            return relationship;
        }
        Place column = property.place().at("Column").value("value");
        return column.value() == null ? property.place() : column;
    }
}
