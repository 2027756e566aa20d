package dev.vorm.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ComponentModel;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.ProjectionModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.WayModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A component of a projection has the name, the type and the nullness of what its entity has. */
public final class ProjectionRules {
    private static final Set<TypeName> COUNTS = Set.of(TypeName.LONG.box(), TypeName.INT.box());

    private ProjectionRules() {}

    /** All mistakes, in the order of the components. */
    public static List<Diagnostic> check(ProjectionModel projection) {
        return projection.components().stream()
                .flatMap(component -> check(projection, component))
                .toList();
    }

    /**
     * Whether nothing is wrong in the projections that one is made of either, nor with the entities that they lead to.
     *
     * @param broken the qualified names of entities with mistakes
     */
    public static boolean isSound(ProjectionModel projection, Set<String> broken) {
        return projection.isWhole()
                && isSound(projection.entity(), broken)
                && check(projection).isEmpty()
                && projection.components().stream().allMatch(component -> isSound(component.source(), broken));
    }

    private static boolean isSound(ComponentModel.Source source, Set<String> broken) {
        if (source instanceof ComponentModel.Itself itself) {
            return isSound(itself.nested(), broken);
        }
        return !(source instanceof ComponentModel.Property property)
                || (isSound(property.way(), broken)
                        && property.nested().stream().allMatch(nested -> isSound(nested, broken)));
    }

    private static boolean isSound(WayModel way, Set<String> broken) {
        return way.end().isPresent()
                && isSound(way.owner(), broken)
                && way.hops().stream().allMatch(hop -> isSound(hop.to(), broken))
                && way.beyond().stream().allMatch(beyond -> isSound(beyond, broken));
    }

    private static boolean isSound(EntityModel entity, Set<String> broken) {
        return !broken.contains(entity.type().canonicalName());
    }

    private static Stream<Diagnostic> check(ProjectionModel projection, ComponentModel component) {
        if (component.source() instanceof ComponentModel.Property property) {
            WayModel way = property.way();
            Optional<WayModel> lost = lost(way);
            if (lost.isPresent()) {
                return unknown(component, lost.get(), "Path");
            }
            return way.end().get() instanceof ToManyModel to
                    ? NestedRules.check(component, property, to)
                    : Stream.concat(type(projection, component, property), nullness(component, way));
        }
        return component.source() instanceof ComponentModel.Count count
                ? count(component, count.way())
                : Stream.empty();
    }

    /** The first part of a way that ends nowhere. */
    private static Optional<WayModel> lost(WayModel way) {
        return way.end().isEmpty() ? Optional.of(way) : way.beyond().flatMap(ProjectionRules::lost);
    }

    private static Stream<Diagnostic> unknown(ComponentModel component, WayModel way, String annotation) {
        Place place = component.place().at(annotation).value("value");
        if (way.isBehindCollection()) {
            return Stream.of(Diagnostic.of(
                    DiagnosticCode.PROJECTION_NOT_YET,
                    place,
                    "what is in the collections of " + way.text(),
                    "fetch it with the entity"));
        }
        return way.unknown().stream()
                .map(name -> Diagnostic.of(
                        DiagnosticCode.PROJECTION_UNKNOWN,
                        place,
                        name.owner(),
                        name.name(),
                        NearestName.hint(name.name(), name.known())));
    }

    private static Stream<Diagnostic> type(
            ProjectionModel projection, ComponentModel component, ComponentModel.Property property) {
        MemberModel end = property.way().end().orElseThrow();
        if (isCollection(end)) {
            return Stream.of(Diagnostic.of(
                    DiagnosticCode.PROJECTION_NOT_YET,
                    component.place(),
                    "the collection " + property.way().text(),
                    "fetch it with the entity"));
        }
        if (property.nested().isPresent()) {
            return nested(component, property.way(), property.nested().get());
        }
        TypeName expected = expected(end);
        String type = Mistakes.simple(component.value());
        if (!expected.equals(component.value())) {
            String text = property.way().text();
            return Stream.of(WayModel.target(end)
                    .map(target -> Diagnostic.of(
                            DiagnosticCode.PROJECTION_REFERENCE, component.place(), text, name(target), type))
                    .orElseGet(() -> Diagnostic.of(
                            DiagnosticCode.PROJECTION_TYPE, component.place(), text, Mistakes.simple(expected), type)));
        }
        return fillable(projection, component, property.way().owner(), end);
    }

    private static boolean isCollection(MemberModel member) {
        return !(member instanceof PropertyModel) && !(member instanceof EmbeddedModel);
    }

    /** The type that a component needs to be of, boxed. */
    private static TypeName expected(MemberModel member) {
        if (WayModel.target(member).isPresent()) {
            boolean isOptional = member instanceof PropertyModel property
                    ? property.optional()
                    : ((EmbeddedModel) member).optional();
            return isOptional
                    ? ((ParameterizedTypeName) member.type()).typeArguments().get(0)
                    : member.type();
        }
        return member instanceof PropertyModel property ? property.value().type() : ((EmbeddedModel) member).value();
    }

    /** A projection is of the entity that the property refers to, and one projection for one. */
    private static Stream<Diagnostic> nested(ComponentModel component, WayModel way, ProjectionModel nested) {
        Optional<ClassName> target = way.end().flatMap(WayModel::target);
        ClassName entity = nested.entity().type();
        boolean isOne = component.value().equals(nested.type());
        if (target.filter(entity::equals).isPresent() && isOne) {
            return nested.components().stream()
                    .filter(part -> !isServedWithin(part))
                    .map(part -> Diagnostic.of(
                            DiagnosticCode.PROJECTION_NOT_YET,
                            component.place(),
                            name(nested.type()) + "." + part.name(),
                            "use a record without it"));
        }
        String what = target.map(other -> " refers to " + (isOne ? "" : "one ") + name(other))
                .orElse(" refers to no entity");
        return Stream.of(Diagnostic.of(
                DiagnosticCode.PROJECTION_NESTED,
                component.place(),
                name(nested.type()),
                name(entity),
                way.text() + what));
    }

    private static boolean isServedWithin(ComponentModel part) {
        return !(part.source() instanceof ComponentModel.Count)
                && !(part.source() instanceof ComponentModel.Itself itself
                        && !itself.nested().components().stream().allMatch(ProjectionRules::isServedWithin));
    }

    private static Stream<Diagnostic> nullness(ComponentModel component, WayModel way) {
        if (way.absent().isEmpty()
                || component.nullable()
                || isCollection(way.end().get())) {
            return Stream.empty();
        }
        String fix = component.type().isPrimitive()
                ? "use @Nullable " + Mistakes.simple(component.value())
                : "add @Nullable, or use Optional";
        return Stream.of(Diagnostic.of(DiagnosticCode.PROJECTION_NULLABLE, component.place(), way.absent(), fix));
    }

    /** The fields of an embedded class can be visible to its entity alone. */
    private static Stream<Diagnostic> fillable(
            ProjectionModel projection, ComponentModel component, EntityModel owner, MemberModel end) {
        String home = projection.type().packageName();
        return home.equals(owner.type().packageName())
                ? Stream.empty()
                : classes(end)
                        .map(type -> Diagnostic.of(
                                DiagnosticCode.PROJECTION_EMBEDDED,
                                component.place(),
                                name(type),
                                home,
                                name(owner.type())));
    }

    private static Stream<ClassName> classes(MemberModel member) {
        if (!(member instanceof EmbeddedModel embedded)) {
            return Stream.empty();
        }
        Stream<ClassName> own = embedded.form() == Form.CLASS ? Stream.of(embedded.value()) : Stream.empty();
        return Stream.concat(own, embedded.members().stream().flatMap(ProjectionRules::classes));
    }

    private static Stream<Diagnostic> count(ComponentModel component, WayModel way) {
        if (way.end().isEmpty()) {
            return unknown(component, way, "Count");
        }
        if (!COUNTS.contains(component.value()) || component.optional()) {
            String type = Mistakes.simple(component.type());
            return Stream.of(Diagnostic.of(DiagnosticCode.PROJECTION_COUNT_TYPE, component.place(), type));
        }
        Place place = component.place().at("Count").value("value");
        MemberModel end = way.end().get();
        if (!(end instanceof ToManyModel relationship)
                || !relationship.many()
                || way.beyond().isPresent()) {
            return Stream.of(Diagnostic.of(DiagnosticCode.PROJECTION_COUNT, place, way.text()));
        }
        return way.hops().isEmpty()
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        DiagnosticCode.PROJECTION_NOT_YET,
                        place,
                        "a number of what a reference leads to",
                        "count in a query"));
    }

    private static String name(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
