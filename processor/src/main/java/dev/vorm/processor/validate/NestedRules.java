package dev.vorm.processor.validate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.model.ComponentModel;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.ProjectionModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.WayModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A component of a projection that holds what a relationship leads to is a list of projections, or of values. */
final class NestedRules {
    private static final ClassName LIST = ClassName.get(List.class);

    private NestedRules() {}

    /** The mistakes of a component whose way ends at a relationship, or leads over it. */
    static Stream<Diagnostic> check(ComponentModel component, ComponentModel.Property source, ToManyModel to) {
        WayModel way = source.way();
        Optional<TypeName> element = way.isToMany() ? element(component.value()) : Optional.of(component.value());
        if (element.isEmpty()) {
            return one(
                    DiagnosticCode.PROJECTION_LIST,
                    component,
                    way.text(),
                    Mistakes.simple(component.type()),
                    name(to.target()));
        }
        return Stream.concat(shape(component, source, to, way.beyond(), element.get()), nullness(component, way));
    }

    /** The mistakes of what is read of the entities that a relationship leads to, and perhaps another one behind it. */
    private static Stream<Diagnostic> shape(
            ComponentModel component,
            ComponentModel.Property source,
            ToManyModel to,
            Optional<WayModel> beyond,
            TypeName element) {
        if (beyond.isEmpty()) {
            return entity(component, source, to, element);
        }
        return beyond.get().end().orElseThrow() instanceof ToManyModel further
                        && source.way().beyond().equals(beyond)
                ? shape(component, source, further, beyond.get().beyond(), element)
                : value(component, source, to, beyond.get(), element);
    }

    private static Optional<TypeName> element(TypeName type) {
        return type instanceof ParameterizedTypeName list && list.rawType().equals(LIST)
                ? Optional.of(list.typeArguments().get(0))
                : Optional.empty();
    }

    private static Stream<Diagnostic> entity(
            ComponentModel component, ComponentModel.Property source, ToManyModel to, TypeName element) {
        Optional<ProjectionModel> nested =
                source.nested().filter(projection -> projection.type().equals(element));
        if (nested.filter(projection -> projection.entity().type().equals(to.target()))
                .isPresent()) {
            return Stream.empty();
        }
        String what = nested.map(projection -> name(projection.type()) + ", which is a projection of "
                        + name(projection.entity().type()))
                .orElseGet(() -> Mistakes.simple(element));
        return one(DiagnosticCode.PROJECTION_LIST_OF, component, source.way().text(), name(to.target()), what);
    }

    /** A value of the other entities. */
    private static Stream<Diagnostic> value(
            ComponentModel component,
            ComponentModel.Property source,
            ToManyModel to,
            WayModel beyond,
            TypeName element) {
        boolean many = source.way().isToMany();
        MemberModel end = beyond.end().orElseThrow();
        if (!(end instanceof PropertyModel property) || property.reference().isPresent()) {
            return notYet(component, source.way(), to, end);
        }
        if (!property.value().type().equals(element)) {
            String expected = Mistakes.simple(property.value().type());
            return one(
                    DiagnosticCode.PROJECTION_TYPE,
                    component,
                    source.way().text(),
                    many ? "List<" + expected + ">" : expected,
                    Mistakes.simple(component.value()));
        }
        return beyond.absent().isEmpty()
                ? Stream.empty()
                : one(
                        DiagnosticCode.PROJECTION_VALUE_NULL,
                        component,
                        beyond.absent(),
                        (many ? "List of " : "") + "a record with @Projection(" + name(to.target()) + ".class)");
    }

    /** What no list can hold: the way ends at something that is no value. */
    private static Stream<Diagnostic> notYet(ComponentModel component, WayModel way, ToManyModel to, MemberModel end) {
        if (end instanceof ElementsModel) {
            String collection = "the collection " + way.text();
            return one(DiagnosticCode.PROJECTION_NOT_YET, component, collection, "fetch it with the entity");
        }
        String what = end instanceof ToManyModel ? "behind more than two relationships" : "which is no single value";
        return one(
                DiagnosticCode.PROJECTION_NOT_YET,
                component,
                way.text() + ", " + what + ",",
                "use " + (way.isToMany() ? "a List of " : "") + "a record with @Projection(" + name(to.target())
                        + ".class)");
    }

    private static Stream<Diagnostic> nullness(ComponentModel component, WayModel way) {
        if (way.isToMany() && component.nullable()) {
            return one(DiagnosticCode.PROJECTION_LIST_NULL, component, component.optional() ? "Optional" : "@Nullable");
        }
        return way.isToMany() || component.nullable()
                ? Stream.empty()
                : one(DiagnosticCode.PROJECTION_NULLABLE, component, way.text(), "add @Nullable, or use Optional");
    }

    private static Stream<Diagnostic> one(DiagnosticCode code, ComponentModel component, String... arguments) {
        return Stream.of(Diagnostic.of(code, component.place(), arguments));
    }

    private static String name(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
