package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads a {@code Ref} to an entity whose key has several columns: it has a column for each of them. */
final class CompositeReference {
    private static final Set<String> MARKS = Set.of("Id", "Relationship", "Column", "Unique");
    private static final List<String> OF_ONE_COLUMN = List.of("value", "length", "precision", "scale", "type");

    private final Types types;
    private final Reference references;
    private final MemberScanner memberScanner;
    private final AccessScanner accessScanner;
    private final Set<TypeElement> around = new HashSet<>();

    CompositeReference(Types types, Reference references, MemberScanner memberScanner) {
        this.types = types;
        this.references = references;
        this.memberScanner = memberScanner;
        this.accessScanner = new AccessScanner(types);
    }

    /** The reference that a field is; nothing when there is a mistake in it, which is then in {@code found}. */
    Optional<EmbeddedModel> scan(Owner owner, Field field, List<Diagnostic> found) {
        int before = found.size();
        NotYet.onProperty(field, found);
        Mark.all(field.element()).flatMap(Mark::contradictions).forEach(found::add);
        TypeElement target = Reference.target(field.type()).orElseThrow();
        Unresolved.first(field.type())
                .map(type -> Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, field.place(), TypeNames.simple(type), ""))
                .ifPresent(found::add);
        marks(owner, field, target, found);
        RelationshipMarks.check(field, found);
        Optional<PropertyModel.Access> access = accessScanner.access(owner, field, found);
        boolean right = found.size() == before && references.check(target, field.type(), field.place(), found);
        List<MemberModel> key = right ? key(target, field, found) : List.of();
        if (key.isEmpty() || access.isEmpty()) {
            return Optional.empty();
        }
        EmbeddedModel model = model(owner, field, target, key, access.get());
        return names(field, target, model, found) ? Optional.of(model) : Optional.empty();
    }

    private static void marks(Owner owner, Field field, TypeElement target, List<Diagnostic> found) {
        String name = target.getSimpleName().toString();
        for (Mark mark : Mark.all(field.element()).toList()) {
            if (mark.name().equals("Id") && !owner.path().isEmpty() && !owner.key()) {
                String embedded = owner.path().substring(0, owner.path().length() - 1);
                found.add(Diagnostic.of(DiagnosticCode.EMBEDDED_ID, mark.place(), embedded));
            } else if (mark.name().equals("Sensitive")) {
                found.add(Diagnostic.of(DiagnosticCode.SENSITIVE_REFERENCE, mark.place(), name));
            } else if (EntityScanner.PROPERTY_MARKS.contains(mark.name()) && !MARKS.contains(mark.name())) {
                found.add(Diagnostic.of(DiagnosticCode.COMPOSITE_ANNOTATION, mark.place(), mark.name()));
            }
            Stream<String> ofOne = switch (mark.name()) {
                case "Column" -> OF_ONE_COLUMN.stream();
                case "Relationship" -> Stream.of("column");
                default -> Stream.empty();
            };
            ofOne.filter(mark::has)
                    .map(value -> Diagnostic.of(
                            DiagnosticCode.COMPOSITE_COLUMN, mark.place().value(value), value, mark.name(), name))
                    .forEach(found::add);
        }
    }

    /** The properties of the other entity's key; what is wrong with them is said there. */
    private List<MemberModel> key(TypeElement target, Field field, List<Diagnostic> found) {
        List<Diagnostic> wrong = new ArrayList<>();
        List<LostProperty> lost = new ArrayList<>();
        List<MemberModel> key = List.of();
        boolean circle = !around.add(target);
        if (!circle) {
            key = memberScanner.scan(
                    Owner.entity(Hierarchy.ofFields(target), types), Fields.keys(target, types), wrong, lost);
            around.remove(target);
            circle = wrong.stream().anyMatch(mistake -> mistake.code() == DiagnosticCode.REFERENCE_TARGET_KEY);
        }
        if (wrong.isEmpty() && lost.isEmpty() && !key.isEmpty()) {
            return key;
        }
        if (circle || !references.isKnown(target)) {
            String name = target.getSimpleName().toString();
            found.add(Diagnostic.of(DiagnosticCode.REFERENCE_TARGET_KEY, field.place(), name));
        }
        return List.of();
    }

    private static EmbeddedModel model(
            Owner owner, Field field, TypeElement target, List<MemberModel> key, PropertyModel.Access access) {
        boolean nullable = Nullness.marked(owner.type(), field.element())
                || Mark.find(field.element(), "Column")
                        .map(mark -> mark.flag("nullable"))
                        .orElse(false);
        ClassName other = ClassName.get(target);
        // The key's one property stands for itself; several are in the record that is generated around them.
        EmbeddedModel only = key.size() == 1 ? (EmbeddedModel) key.get(0) : null;
        ClassName value = only == null
                ? GeneratedNames.of(ClassName.get(Hierarchy.ofKey(target))).key()
                : only.value();
        KeyParts parts = new KeyParts(owner, field, only == null ? "" : only.name() + ".", nullable);
        return new EmbeddedModel(
                owner.path(field),
                ParameterizedTypeName.get((ClassName) raw(field), other, value),
                value,
                only == null ? Form.RECORD : only.form(),
                nullable,
                false,
                owner.key() || Mark.has(field.element(), "Id"),
                Optional.of(Reference.model(
                        field,
                        target,
                        MemberModel.properties(key).stream()
                                .map(PropertyModel::column)
                                .toList())),
                only == null ? parts.ofGenerated(key) : parts.of(only.members()),
                access,
                field.place());
    }

    private static TypeName raw(Field field) {
        return ClassName.get((TypeElement) TypeNames.element(field.type()));
    }

    /** Each name is for a property of the key. */
    private static boolean names(Field field, TypeElement target, EmbeddedModel model, List<Diagnostic> found) {
        int way = model.name().length() + 1;
        List<String> known = model.properties()
                .map(property -> property.name().substring(way))
                .sorted()
                .toList();
        boolean right = true;
        for (Mark name : Owner.columnNames(field, "Relationship")) {
            String property = name.string("property");
            if (!known.contains(property)) {
                right = false;
                found.add(Diagnostic.of(
                        DiagnosticCode.COMPOSITE_UNKNOWN,
                        field.place().at("Relationship").value("columns"),
                        target.getSimpleName().toString(),
                        property,
                        NearestName.hint(property, known)));
            }
        }
        return right;
    }
}
