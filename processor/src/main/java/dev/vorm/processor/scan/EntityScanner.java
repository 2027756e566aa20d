package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Types;

/** Reads a type with {@code @Table} or {@code @View}. */
final class EntityScanner {
    /** The annotations of properties. */
    static final Set<String> PROPERTY_MARKS = Set.of(
            "Id",
            "Generated",
            "Column",
            "Relationship",
            "OrderBy",
            "OrderColumn",
            "Version",
            "SoftDelete",
            "TenantId",
            "CreatedAt",
            "UpdatedAt",
            "Unique",
            "Default",
            "Computed",
            "Formula",
            "Comment",
            "Check",
            "Json",
            "Convert",
            "PgEnum",
            "Sensitive",
            "Elements");

    private final Types types;
    private final MemberScanner memberScanner;
    private final CallbackScanner callbackScanner;
    private final CommentScanner commentScanner;
    private final HierarchyScanner hierarchyScanner;

    EntityScanner(Types types, Set<String> compiled, CommentScanner commentScanner) {
        this.types = types;
        this.memberScanner = new MemberScanner(types, compiled, commentScanner);
        this.callbackScanner = new CallbackScanner(types);
        this.commentScanner = commentScanner;
        this.hierarchyScanner = new HierarchyScanner(types, this, commentScanner);
    }

    ScannedEntity scan(TypeElement type) {
        Optional<Diagnostic> mistake = ViewScanner.mistake(type);
        if (mistake.isPresent()) {
            return new ScannedEntity(Optional.empty(), false, List.of(mistake.get()));
        }
        Optional<TypeElement> root = Hierarchy.rootOf(type);
        if (root.filter(Hierarchy::isJoined).isPresent() && Hierarchy.isBetween(type)) {
            Diagnostic between = Diagnostic.of(
                    DiagnosticCode.HIERARCHY_BETWEEN,
                    Place.of(type).at("Table"),
                    type.getSimpleName().toString());
            return new ScannedEntity(Optional.empty(), false, List.of(between));
        }
        if (root.isPresent()) {
            return hierarchyScanner.leaf(type, root.get(), alone(type));
        }
        if (Hierarchy.isRoot(type)) {
            return hierarchyScanner.root(type);
        }
        Optional<Mark> value = Mark.find(type, "DiscriminatorValue");
        if (value.isPresent()) {
            Diagnostic none =
                    Diagnostic.of(DiagnosticCode.NO_HIERARCHY, value.get().place());
            return new ScannedEntity(Optional.empty(), false, List.of(none));
        }
        return alone(type);
    }

    /** Reads an entity for itself, whatever permits it. */
    ScannedEntity alone(TypeElement type) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<Form> form = FormScanner.scan(type, found);
        boolean mappable = found.isEmpty();
        Optional<EntityModel> model = form.map(present -> model(type, present, found));
        return new ScannedEntity(model, mappable, found);
    }

    private EntityModel model(TypeElement type, Form form, List<Diagnostic> found) {
        Owner owner = Owner.entity(type, types);
        List<LostProperty> lost = new ArrayList<>();
        List<MemberModel> members = memberScanner.scan(owner, found, lost);
        if (form == Form.RECORD) {
            Fields.excluded(type).forEach(field -> lost.add(owner.lost(new Field(field, field.asType()))));
        }
        unmapped(type, found);
        return new EntityModel(
                ClassName.get(type),
                form,
                FormScanner.isPublic(type),
                Columns.schema(type),
                Columns.table(type),
                commentScanner.of(type),
                members,
                ConstraintScanner.uniques(owner, found),
                IndexScanner.scan(owner),
                ConstraintScanner.checks(owner),
                callbackScanner.scan(type, form, found),
                Place.of(type),
                lost,
                Optional.empty(),
                ViewScanner.scan(type));
    }

    private static void unmapped(TypeElement type, List<Diagnostic> found) {
        for (VariableElement field : Fields.unmapped(type)) {
            String kind = field.getModifiers().contains(Modifier.STATIC) ? "a static" : "a transient";
            contradiction(field, kind, found);
        }
        for (VariableElement field : Fields.excluded(type)) {
            if (type.getKind() == ElementKind.RECORD) {
                Place place = Place.of(field).at("Transient");
                found.add(Diagnostic.of(DiagnosticCode.TRANSIENT_COMPONENT, place));
            } else {
                contradiction(field, "a @Transient", found);
            }
        }
    }

    private static void contradiction(VariableElement field, String kind, List<Diagnostic> found) {
        Mark.all(field)
                .filter(mark -> PROPERTY_MARKS.contains(mark.name()))
                .findFirst()
                .map(mark -> Diagnostic.of(DiagnosticCode.NOT_A_COLUMN, mark.place(), kind, mark.name()))
                .ifPresent(found::add);
    }
}
