package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An entity has a key, which is never NULL, and which the driver carries as the Java type itself, so that a key that is
 * read equals the one that was written: no times, of which the server keeps microseconds only.
 */
final class KeyRules {
    private static final Set<Kind> KINDS =
            EnumSet.of(Kind.SHORT, Kind.INTEGER, Kind.LONG, Kind.STRING, Kind.UUID, Kind.LOCAL_DATE);

    /** Those that a record's components cannot have. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private KeyRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<PropertyModel> keys = entity.properties().stream()
                .filter(property -> property.role() == Role.KEY)
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        if (keys.isEmpty() && entity.view().isEmpty() && entity.lost().stream().noneMatch(LostProperty::key)) {
            found.add(Diagnostic.of(DiagnosticCode.NO_KEY, entity.place()));
        }
        keys.forEach(key -> check(key, found));
        components(entity)
                .map(part -> Diagnostic.of(DiagnosticCode.KEY_COMPONENT, part.place(), part.name()))
                .forEach(found::add);
        boolean bare = keys.size() == 1
                && entity.properties().stream()
                        .allMatch(property -> property.role() == Role.KEY || property.isReadOnly())
                && entity.lost().isEmpty()
                && entity.hierarchy().isEmpty();
        if (bare && keys.get(0).generation() == Generation.IDENTITY) {
            found.add(Diagnostic.of(DiagnosticCode.ONLY_KEY, entity.place()));
        }
        return found;
    }

    /** What a generated key cannot have as its components. */
    private static Stream<MemberModel> components(EntityModel entity) {
        List<MemberModel> parts = entity.members().stream()
                .filter(member -> member instanceof EmbeddedModel embedded
                        ? embedded.key()
                        : member instanceof PropertyModel property && property.role() == Role.KEY)
                .toList();
        return parts.size() == 1 ? Stream.empty() : parts.stream().filter(part -> NO_COMPONENTS.contains(part.name()));
    }

    private static void check(PropertyModel key, List<Diagnostic> found) {
        if (!KINDS.contains(key.value().bare().kind())) {
            String type = Mistakes.simple(key.value().type());
            found.add(
                    Diagnostic.of(DiagnosticCode.KEY_TYPE, key.place(), type, "Integer, Short, String and LocalDate"));
        }
        if (key.nullable()) {
            Mistakes.nullable(DiagnosticCode.KEY_NULLABLE, key).ifPresent(found::add);
        }
    }
}
