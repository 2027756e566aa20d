package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table of a collection is one that PostgreSQL can have, and tells its elements apart as Java does. */
final class ElementsRules {
    /** What two of are never equal in Java. */
    private static final Set<Kind> ARRAYS = Set.of(
            Kind.BYTES, Kind.BOOLEANS, Kind.SHORTS, Kind.INTS, Kind.LONGS, Kind.FLOATS, Kind.DOUBLES, Kind.ARRAY);

    /** What no index of PostgreSQL's can tell apart. */
    private static final Set<Kind> WITHOUT_ORDER =
            Set.of(Kind.POINT, Kind.LINE, Kind.LINE_SEGMENT, Kind.BOX, Kind.PATH, Kind.POLYGON, Kind.CIRCLE, Kind.JSON);

    private static final Set<String> TYPES_WITHOUT_ORDER =
            Set.of("xml", "json", "jsonpath", "point", "line", "lseg", "box", "path", "polygon", "circle");

    private ElementsRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        List<Diagnostic> found = new ArrayList<>();
        for (ElementsModel elements : entity.elements()) {
            entity.hierarchy()
                    .map(family -> Diagnostic.of(
                            DiagnosticCode.ELEMENTS_HIERARCHY,
                            elements.place().at("Elements"),
                            family.root().simpleName()))
                    .ifPresent(found::add);
            if (elements.value() instanceof EmbeddedModel parts) {
                references(parts, found);
            }
            owner(entity, elements, found);
            keys(elements, found);
            EntityModel own = entity.tableOf(elements).with(elements.own());
            found.addAll(EmbeddedRules.check(own));
            found.addAll(ReferenceRules.check(own));
            found.addAll(TypeRules.check(own));
            found.addAll(SizeRules.check(own));
            found.addAll(ConstraintRules.check(own));
            // What stands on the property is about the table, and not about a column.
            boolean parts = elements.value() instanceof EmbeddedModel;
            found.addAll(ComputedRules.check(own.with(parts ? List.of(elements.value()) : List.of())));
            found.addAll(NameRules.check(entity.tableOf(elements)));
        }
        return found;
    }

    private static void owner(EntityModel entity, ElementsModel elements, List<Diagnostic> found) {
        int named = elements.ownerColumns().size();
        int keys = elements.owner(entity).size();
        if (named != 0 && named != keys && keys != 0) {
            Place place = elements.place().at("Elements").value("ownerColumns");
            found.add(Diagnostic.of(
                    DiagnosticCode.ELEMENTS_OWNER, place, Integer.toString(named), Integer.toString(keys)));
        }
    }

    private static void references(EmbeddedModel parts, List<Diagnostic> found) {
        for (MemberModel part : parts.members()) {
            if (part instanceof EmbeddedModel nested && nested.reference().isPresent()) {
                found.add(Diagnostic.of(DiagnosticCode.ELEMENTS_REFERENCE, part.place()));
            } else if (part instanceof EmbeddedModel nested) {
                references(nested, found);
            }
        }
    }

    private static void keys(ElementsModel elements, List<Diagnostic> found) {
        elements.key()
                .flatMap(key -> nullOr(key).map(reason -> key(key, "the key of a map", reason)))
                .ifPresent(found::add);
        if (elements.kind() != ElementsModel.Kind.SET) {
            return;
        }
        if (elements.value() instanceof EmbeddedModel parts && parts.nullable()) {
            found.add(key(parts, "in a set", "it can be null"));
            return;
        }
        properties(elements.value())
                .flatMap(part -> nullOr(part).map(reason -> key(part, "in a set", reason)).stream())
                .forEach(found::add);
    }

    private static Stream<PropertyModel> properties(MemberModel value) {
        return value instanceof PropertyModel property ? Stream.of(property) : value.properties();
    }

    private static Diagnostic key(MemberModel member, String what, String reason) {
        return Diagnostic.of(DiagnosticCode.ELEMENTS_KEY, member.place(), Mistakes.simple(member.type()), what, reason);
    }

    private static Optional<String> nullOr(PropertyModel property) {
        return property.isColumnNullable() ? Optional.of("it can be null") : reason(property);
    }

    /** Why a value cannot tell one element from another. */
    private static Optional<String> reason(PropertyModel property) {
        ValueType bare = property.value().bare();
        if (ARRAYS.contains(bare.kind()) && property.value().kind() != Kind.CONVERTED) {
            return Optional.of("two arrays are never equal");
        }
        String named = property.value().pgType().map(type -> type.castName()).orElse("");
        Kind kind = bare.bareElement().kind();
        return (WITHOUT_ORDER.contains(kind) && named.isEmpty()) || TYPES_WITHOUT_ORDER.contains(named)
                ? Optional.of("PostgreSQL has no order of them")
                : Optional.empty();
    }
}
