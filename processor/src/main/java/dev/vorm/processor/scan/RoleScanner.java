package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.SequenceModel;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a property is beside a plain column, and who makes it when it is a key. */
final class RoleScanner {
    private static final String AUTO = "AUTO";
    private static final Map<String, Role> ROLES = Map.of(
            "Id",
            Role.KEY,
            "Version",
            Role.VERSION,
            "CreatedAt",
            Role.CREATED_AT,
            "UpdatedAt",
            Role.UPDATED_AT,
            "Computed",
            Role.COMPUTED,
            "Formula",
            Role.FORMULA,
            "SoftDelete",
            Role.SOFT_DELETE,
            "TenantId",
            Role.TENANT);
    private static final Map<String, Set<Kind>> KINDS = Map.of(
            AUTO,
            Set.of(Kind.SHORT, Kind.INTEGER, Kind.LONG, Kind.UUID),
            "IDENTITY",
            Set.of(Kind.SHORT, Kind.INTEGER, Kind.LONG),
            "UUID_V7",
            Set.of(Kind.UUID),
            "UUID_V4",
            Set.of(Kind.UUID),
            "SEQUENCE",
            Set.of(Kind.SHORT, Kind.INTEGER, Kind.LONG));

    private RoleScanner() {}

    /**
     * What a property is.
     *
     * @param role its role
     * @param generation the way that its key is made, by name; nothing when it is not generated
     * @param sequence the sequence, when that makes its key
     */
    record Scanned(Role role, Optional<String> generation, Optional<SequenceModel> sequence) {}

    static Scanned scan(Owner owner, Field field, Optional<ValueType> value, List<Diagnostic> found) {
        List<Mark> roles = Mark.all(field.element())
                .filter(mark -> ROLES.containsKey(mark.name()))
                .toList();
        if (roles.size() > 1) {
            Mark second = roles.get(1);
            found.add(Diagnostic.of(
                    DiagnosticCode.ROLE_TWICE, second.place(), roles.get(0).name(), second.name()));
        }
        if (Mark.has(field.element(), "Id") && !owner.path().isEmpty() && !owner.key()) {
            String embedded = owner.path().substring(0, owner.path().length() - 1);
            found.add(Diagnostic.of(DiagnosticCode.EMBEDDED_ID, field.place().at("Id"), embedded));
        }
        Role plain = owner.key() ? Role.KEY : Role.PLAIN;
        Role role = roles.isEmpty() ? plain : ROLES.getOrDefault(roles.get(0).name(), plain);
        Optional<Kind> kind = value.map(present -> present.bare().kind());
        Optional<String> generation = generation(field, role, kind, found);
        return new Scanned(role, generation, SequenceScanner.scan(field, generation, found));
    }

    private static Optional<String> generation(Field field, Role role, Optional<Kind> kind, List<Diagnostic> found) {
        Optional<Mark> generated = Mark.find(field.element(), "Generated");
        if (generated.isEmpty()) {
            return Optional.empty();
        }
        Place place = generated.get().place();
        if (role != Role.KEY) {
            found.add(Diagnostic.of(DiagnosticCode.GENERATED_WITHOUT_ID, place));
            return Optional.empty();
        }
        String way = generated.get().constant("value", AUTO);
        return supported(field, way, kind, place.value("value"), found) ? Optional.of(way) : Optional.empty();
    }

    private static boolean supported(
            Field field, String way, Optional<Kind> kind, Place place, List<Diagnostic> found) {
        Set<Kind> kinds = KINDS.getOrDefault(way, Set.of());
        if (kind.isPresent() && !kinds.contains(kind.get())) {
            String type = TypeNames.simple(field.type());
            String fix = kinds.contains(Kind.LONG)
                    ? "use short, int, long or UUID, or remove @Generated"
                    : "use UUID, or remove @Generated";
            fix = way.equals("IDENTITY") || way.equals("SEQUENCE")
                    ? "use short, int or long, or remove @Generated"
                    : fix;
            found.add(Diagnostic.of(DiagnosticCode.GENERATED_TYPE, place, generator(way), type, fix));
            return false;
        }
        return kind.isPresent();
    }

    private static String generator(String way) {
        return way.equals(AUTO) ? "@Generated" : way;
    }

    /** Who makes a key of a kind. */
    static Generation generation(Optional<String> way, Kind kind) {
        return way.map(name -> name.equals(AUTO)
                        ? (kind == Kind.UUID ? Generation.UUID_V7 : Generation.IDENTITY)
                        : Generation.valueOf(name))
                .orElse(Generation.NONE);
    }
}
