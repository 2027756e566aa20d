package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An embedded value that can be null is null when all of its columns are: so they must tell one from the other. */
final class EmbeddedRules {
    private static final List<String> MANAGED =
            List.of("Version", "CreatedAt", "UpdatedAt", "Default", "Formula", "SoftDelete", "TenantId");

    private EmbeddedRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        entity.members().forEach(member -> check(member, found));
        found.addAll(Validator.each(entity, EmbeddedRules::managed));
        return found;
    }

    private static void check(MemberModel member, List<Diagnostic> found) {
        if (member instanceof EmbeddedModel embedded) {
            embedded.members().forEach(part -> check(part, found));
            if (embedded.nullable() && embedded.key()) {
                found.add(Diagnostic.of(DiagnosticCode.KEY_NULLABLE, nullable(embedded), remove(embedded)));
            } else if (embedded.nullable() && embedded.members().stream().noneMatch(EmbeddedRules::isCertain)) {
                found.add(Diagnostic.of(
                        DiagnosticCode.EMBEDDED_ALL_NULLABLE,
                        embedded.place().at("Embedded"),
                        embedded.value().simpleName(),
                        "remove " + remove(embedded)));
            }
        }
    }

    /** Whether a part has a column that is not NULL whenever the value around it is there. */
    private static boolean isCertain(MemberModel member) {
        return member instanceof EmbeddedModel embedded
                ? !embedded.nullable() && embedded.members().stream().anyMatch(EmbeddedRules::isCertain)
                : member instanceof PropertyModel property && !property.nullable();
    }

    private static Stream<Diagnostic> managed(PropertyModel property) {
        if (!property.absent()) {
            return Stream.empty();
        }
        String around = property.name().substring(0, property.name().lastIndexOf('.'));
        return MANAGED.stream()
                .filter(name -> property.place().at(name).annotation() != null)
                .map(name -> Diagnostic.of(
                        DiagnosticCode.EMBEDDED_MANAGED, property.place().at(name), name, around));
    }

    private static Place nullable(EmbeddedModel embedded) {
        return embedded.place().at("Nullable");
    }

    private static String remove(EmbeddedModel embedded) {
        return embedded.optional() ? "Optional" : "@Nullable";
    }
}
