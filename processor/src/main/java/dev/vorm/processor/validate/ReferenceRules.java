package dev.vorm.processor.validate;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ReferenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a foreign key does to a row is something that the row can bear, and it is no secret of its own. */
final class ReferenceRules {
    private ReferenceRules() {}

    static List<Diagnostic> check(EntityModel entity) {
        Stream<Diagnostic> composite = MemberModel.references(entity.members())
                .flatMap(reference -> entity.hierarchy().isPresent()
                        ? Stream.of(Diagnostic.of(
                                DiagnosticCode.HIERARCHY_NOT_YET,
                                reference.place(),
                                "a Ref whose key has several columns"))
                        : composite(reference));
        Stream<Diagnostic> single = entity.properties().stream()
                .flatMap(property -> property.reference().stream()
                        .flatMap(other -> Stream.of(
                                        action(property, "onDelete", other.onDelete()),
                                        action(property, "onUpdate", other.onUpdate()),
                                        sensitive(property, other))
                                .flatMap(mistakes -> mistakes)));
        return Stream.of(composite, single, views(entity))
                .flatMap(found -> found)
                .toList();
    }

    /** No foreign key can refer to a view. */
    private static Stream<Diagnostic> views(EntityModel entity) {
        List<EntityModel> tables = new ArrayList<>(List.of(entity));
        entity.elements().forEach(elements -> tables.add(entity.tableOf(elements)));
        return tables.stream()
                .flatMap(table -> Stream.concat(
                        MemberModel.references(table.members()).flatMap(each -> view(each.reference(), each.place())),
                        table.properties().stream().flatMap(each -> view(each.reference(), each.place()))));
    }

    private static Stream<Diagnostic> view(Optional<ReferenceModel> reference, Place place) {
        return reference.filter(ReferenceModel::view).stream()
                .map(other -> Diagnostic.of(
                        DiagnosticCode.VIEW_REFERENCE, place, other.type().simpleName()));
    }

    private static Stream<Diagnostic> composite(EmbeddedModel reference) {
        ReferenceModel other = reference.reference().orElseThrow();
        PropertyModel column = reference.properties().findFirst().orElseThrow();
        return Stream.of(action(column, "onDelete", other.onDelete()), action(column, "onUpdate", other.onUpdate()))
                .flatMap(mistakes -> mistakes);
    }

    private static Stream<Diagnostic> sensitive(PropertyModel property, ReferenceModel other) {
        Place place = property.place().at("Sensitive");
        return place.annotation() == null
                ? Stream.empty()
                : Stream.of(Diagnostic.of(
                        DiagnosticCode.SENSITIVE_REFERENCE, place, other.type().simpleName()));
    }

    private static Stream<Diagnostic> action(PropertyModel property, String name, String action) {
        boolean setsNull = switch (action) {
            case "SET NULL" -> true;
            case "SET DEFAULT" -> property.defaultValue().isBlank();
            default -> false;
        };
        if (!setsNull || property.isColumnNullable()) {
            return Stream.empty();
        }
        Place place = property.place().at("Relationship").value(name);
        return Stream.of(Diagnostic.of(DiagnosticCode.ACTION_SETS_NULL, place, action.replace(' ', '_')));
    }
}
