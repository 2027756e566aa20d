package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What Vorm keeps itself (version and times) is of a type that fits, and only a version that is there once can lock. */
final class ManagedRules {
    private static final Set<Kind> VERSIONS = EnumSet.of(Kind.INTEGER, Kind.LONG, Kind.INSTANT);
    private static final Set<Kind> TIMES = EnumSet.of(Kind.INSTANT, Kind.OFFSET_DATE_TIME, Kind.LOCAL_DATE_TIME);

    private static final Set<Kind> TENANTS = EnumSet.of(Kind.STRING, Kind.UUID, Kind.SHORT, Kind.INTEGER, Kind.LONG);

    private ManagedRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<PropertyModel> versions = entity.properties().stream()
                .filter(property -> property.role() == Role.VERSION)
                .toList();
        List<Diagnostic> found = new ArrayList<>();
        versions.stream()
                .skip(1)
                .map(version -> Diagnostic.of(
                        DiagnosticCode.SEVERAL_VERSIONS,
                        version.place().at("Version"),
                        versions.get(0).name()))
                .forEach(found::add);
        versions.forEach(version -> version(version, found));
        softDelete(entity, found);
        found.addAll(tenant(entity));
        found.addAll(Validator.each(entity, ManagedRules::time));
        found.addAll(Validator.each(entity, ManagedRules::defaultValue));
        found.addAll(Validator.each(entity, ManagedRules::sensitive));
        found.addAll(Validator.each(entity, ManagedRules::written));
        return found;
    }

    private static void version(PropertyModel version, List<Diagnostic> found) {
        if (version.reference().isPresent()
                || !VERSIONS.contains(version.value().kind())) {
            String type = Mistakes.simple(version.type());
            found.add(Diagnostic.of(DiagnosticCode.VERSION_TYPE, version.place(), type));
        } else {
            Mistakes.nullable(DiagnosticCode.VERSION_NULLABLE, version).ifPresent(found::add);
        }
    }

    private static void softDelete(EntityModel entity, List<Diagnostic> found) {
        List<PropertyModel> marks = entity.properties().stream()
                .filter(property -> property.role() == Role.SOFT_DELETE)
                .toList();
        marks.stream()
                .skip(1)
                .map(mark -> Diagnostic.of(
                        DiagnosticCode.SEVERAL_SOFT_DELETES,
                        mark.place().at("SoftDelete"),
                        marks.get(0).name()))
                .forEach(found::add);
        for (PropertyModel mark : marks) {
            boolean fits = mark.nullable()
                    ? TIMES.contains(mark.value().kind())
                    : mark.value().kind() == Kind.BOOLEAN;
            if (!fits || mark.reference().isPresent()) {
                found.add(Diagnostic.of(
                        DiagnosticCode.SOFT_DELETE_TYPE,
                        mark.place(),
                        Mistakes.simple(mark.type()),
                        mark.nullable() ? "can" : "cannot"));
            }
        }
    }

    static List<Diagnostic> tenant(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        List<PropertyModel> tenants = entity.properties().stream()
                .filter(property -> property.role() == Role.TENANT)
                .toList();
        tenants.stream()
                .skip(1)
                .map(tenant -> Diagnostic.of(
                        DiagnosticCode.SEVERAL_TENANTS,
                        tenant.place().at("TenantId"),
                        tenants.get(0).name()))
                .forEach(found::add);
        if (!tenants.isEmpty()) {
            entity.members().stream()
                    .filter(ElementsModel.class::isInstance)
                    .map(elements -> Diagnostic.of(
                            DiagnosticCode.TENANT_ELEMENTS, elements.place().at("Elements"), elements.name()))
                    .forEach(found::add);
        }
        for (PropertyModel tenant : tenants) {
            if (tenant.type().isPrimitive()
                    || !TENANTS.contains(tenant.value().bare().kind())) {
                found.add(Diagnostic.of(DiagnosticCode.TENANT_TYPE, tenant.place(), Mistakes.simple(tenant.type())));
            } else {
                Mistakes.nullable(DiagnosticCode.TENANT_NULLABLE, tenant).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Stream<Diagnostic> time(PropertyModel property) {
        boolean managed = property.role() == Role.CREATED_AT || property.role() == Role.UPDATED_AT;
        boolean fits = property.reference().isEmpty()
                && TIMES.contains(property.value().kind());
        return managed && !fits
                ? Stream.of(Diagnostic.of(DiagnosticCode.TIME_TYPE, property.place(), Mistakes.simple(property.type())))
                : Stream.empty();
    }

    private static Stream<Diagnostic> defaultValue(PropertyModel property) {
        Place place = property.place().at("Default");
        if (place.annotation() == null) {
            return Stream.empty();
        }
        if (property.role() != Role.PLAIN) {
            return Stream.of(Diagnostic.of(DiagnosticCode.DEFAULT_ON_MANAGED, place, what(property.role())));
        }
        return property.defaultValue().isBlank()
                ? Stream.of(Diagnostic.of(DiagnosticCode.EMPTY_SQL, place.value("value"), "Default"))
                : Stream.empty();
    }

    private static Stream<Diagnostic> sensitive(PropertyModel property) {
        Place place = property.place().at("Sensitive");
        boolean senseless = switch (property.role()) {
            case PLAIN, KEY, COMPUTED, FORMULA -> false;
            case VERSION, CREATED_AT, UPDATED_AT, SOFT_DELETE, TENANT -> true;
        };
        return place.annotation() != null && senseless
                ? Stream.of(Diagnostic.of(DiagnosticCode.SENSITIVE_ON_MANAGED, place, what(property.role())))
                : Stream.empty();
    }

    /** Who writes keys, versions and times is settled; no update writes a key or the time of creation anyway. */
    private static Stream<Diagnostic> written(PropertyModel property) {
        if (property.role() == Role.PLAIN) {
            return Stream.empty();
        }
        Place column = property.place().at("Column");
        String subject = what(property.role());
        boolean stays =
                property.role() == Role.KEY || property.role() == Role.CREATED_AT || property.role() == Role.TENANT;
        return Stream.of("insertable", "updatable")
                .filter(name -> name.equals("insertable") ? !property.insertable() : !property.updatable() && !stays)
                .map(name -> Diagnostic.of(DiagnosticCode.WRITES_ON_MANAGED, column.value(name), subject, name));
    }

    private static String what(Role role) {
        return switch (role) {
            case KEY -> "a key";
            case VERSION -> "a version";
            case SOFT_DELETE -> "the mark of deleted rows";
            case COMPUTED -> "a computed column";
            case FORMULA -> "a formula";
            case TENANT -> "a tenant";
            default -> "the server's time";
        };
    }
}
