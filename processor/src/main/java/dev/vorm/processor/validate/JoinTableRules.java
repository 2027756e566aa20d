package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ToManyModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several relationships by one table say the same of it. */
final class JoinTableRules {
    private JoinTableRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, ToManyModel> tables = new HashMap<>();
        for (ToManyModel relationship : entity.members().stream()
                .filter(ToManyModel.class::isInstance)
                .map(ToManyModel.class::cast)
                .toList()) {
            Optional<String> table =
                    relationship.joinTable().map(between -> between.table().table());
            ToManyModel first =
                    table.map(name -> tables.putIfAbsent(name, relationship)).orElse(null);
            if (first != null && !definition(first).equals(definition(relationship))) {
                found.add(Diagnostic.of(
                        DiagnosticCode.JOIN_TABLE_DIFFERS,
                        relationship.place().at("Relationship").value("joinTable"),
                        table.get(),
                        first.name()));
            }
        }
        return found;
    }

    /** Where the table leads to, and its columns. */
    private static List<String> definition(ToManyModel relationship) {
        List<String> all = new ArrayList<>(List.of(relationship.target().canonicalName()));
        relationship.joinTable().orElseThrow().table().properties().stream()
                .map(PropertyModel::column)
                .forEach(all::add);
        return all;
    }
}
