package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.EntityModel.Form;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.HierarchyModel.Leaf;
import dev.vorm.processor.model.KeyModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads a type with {@code @Inheritance} and the entities that it permits. */
final class HierarchyScanner {
    private static final String DEFAULT_DISCRIMINATOR = "kind";

    private final Types types;
    private final EntityScanner entities;
    private final CommentScanner comments;

    HierarchyScanner(Types types, EntityScanner entities, CommentScanner comments) {
        this.types = types;
        this.entities = entities;
        this.comments = comments;
    }

    ScannedEntity root(TypeElement root) {
        List<Diagnostic> found = new ArrayList<>();
        form(root, found);
        if (!found.isEmpty()) {
            return new ScannedEntity(Optional.empty(), false, found);
        }
        FormScanner.outside(root, found);
        HierarchyModel hierarchy = model(root);
        boolean mappable = found.isEmpty() && !hierarchy.leaves().isEmpty();
        missing(root, hierarchy, found);
        return new ScannedEntity(Optional.of(root(root, hierarchy)), mappable, found);
    }

    /** An entity that a root permits. */
    ScannedEntity leaf(TypeElement type, TypeElement root, ScannedEntity alone) {
        if (Hierarchy.isRoot(type)) {
            Place nested = Place.of(type).at("Inheritance");
            Diagnostic mistake = Diagnostic.of(DiagnosticCode.HIERARCHY_NESTED, nested, name(root));
            return new ScannedEntity(Optional.empty(), false, List.of(mistake));
        }
        HierarchyModel hierarchy = model(root);
        Optional<EntityModel> model =
                hierarchy.leaf(ClassName.get(type)).map(leaf -> leaf.entity().in(hierarchy));
        return new ScannedEntity(model, alone.mappable(), alone.diagnostics());
    }

    private static void form(TypeElement root, List<Diagnostic> found) {
        boolean isType = root.getKind() == ElementKind.INTERFACE || FormScanner.isAbstract(root);
        if (!isType || !Hierarchy.isSealed(root)) {
            found.add(Diagnostic.of(
                    DiagnosticCode.HIERARCHY_NOT_SEALED, Place.of(root).at("Inheritance")));
        }
        if (!Mark.has(root, "Table")) {
            found.add(Diagnostic.of(
                    DiagnosticCode.HIERARCHY_WITHOUT_TABLE, Place.of(root).at("Inheritance")));
        }
    }

    private HierarchyModel model(TypeElement root) {
        List<TypeElement> leaves = Hierarchy.leaves(root);
        List<EntityModel> models = leaves.stream()
                .map(entities::alone)
                .filter(ScannedEntity::mappable)
                .flatMap(leaf -> leaf.model().stream())
                .toList();
        List<String> shared = Hierarchy.declared(root, types).stream()
                .filter(name -> models.stream().allMatch(model -> has(model, name)))
                .toList();
        Optional<Mark> mark = Mark.find(root, "Inheritance");
        String discriminator = mark.filter(present -> present.has("discriminator"))
                .map(present -> present.string("discriminator"))
                .orElse(DEFAULT_DISCRIMINATOR);
        return new HierarchyModel(
                ClassName.get(root),
                Hierarchy.isJoined(root),
                Columns.schema(root),
                Columns.table(root),
                discriminator,
                shared,
                models.stream().map(model -> leaf(root, model, shared)).toList(),
                Place.of(root));
    }

    private static boolean has(EntityModel entity, String member) {
        return entity.members().stream().anyMatch(each -> each.name().equals(member))
                || entity.lost().stream().anyMatch(each -> each.name().equals(member));
    }

    /** What all have comes first, and what stands on the root is the root's. */
    private static Leaf leaf(TypeElement root, EntityModel model, List<String> shared) {
        List<MemberModel> members = new ArrayList<>(model.members());
        members.sort(Comparator.comparingInt(member -> position(member, shared)));
        Set<Object> above = new HashSet<>(Fields.hierarchy(root));
        EntityModel entity = model.with(members)
                .with(
                        model.uniques().stream()
                                .filter(unique -> !above.contains(unique.place().element()))
                                .toList(),
                        model.indexes().stream()
                                .filter(index -> !above.contains(index.place().element()))
                                .toList(),
                        model.checks().stream()
                                .filter(check -> !above.contains(check.place().element()))
                                .toList());
        TypeElement type = (TypeElement) model.place().element();
        String value = Mark.find(type, "DiscriminatorValue")
                .map(mark -> mark.string("value"))
                .orElseGet(() -> SnakeCase.of(type.getSimpleName().toString()));
        return new Leaf(value, model.members().stream().map(MemberModel::name).toList(), entity);
    }

    private static int position(MemberModel member, List<String> shared) {
        int position = shared.indexOf(member.name());
        return position < 0 ? shared.size() : position;
    }

    private EntityModel root(TypeElement root, HierarchyModel hierarchy) {
        Owner owner = Owner.entity(root, types);
        Optional<EntityModel> first = hierarchy.leaves().stream().findFirst().map(Leaf::entity);
        return new EntityModel(
                hierarchy.root(),
                Form.SEALED,
                FormScanner.isPublic(root),
                hierarchy.schema(),
                hierarchy.table(),
                comments.of(root),
                first.stream()
                        .flatMap(entity -> entity.members().stream())
                        .filter(member -> hierarchy.isShared(member.name()))
                        .toList(),
                uniques(owner, hierarchy, first),
                IndexScanner.scan(owner),
                checks(owner, hierarchy, first),
                List.of(),
                Place.of(root),
                first.stream().flatMap(entity -> lost(entity, hierarchy)).toList(),
                Optional.of(hierarchy),
                Optional.empty());
    }

    private static Stream<LostProperty> lost(EntityModel entity, HierarchyModel hierarchy) {
        return entity.lost().stream().filter(lost -> hierarchy.isShared(lost.name()));
    }

    private static List<KeyModel> uniques(Owner owner, HierarchyModel hierarchy, Optional<EntityModel> first) {
        Stream<KeyModel> ofProperties = first.stream()
                .flatMap(entity -> entity.uniques().stream())
                .filter(unique -> unique.place().isProperty()
                        && hierarchy.isShared(unique.columns().get(0)));
        Stream<KeyModel> ofType = ConstraintScanner.uniques(owner, new ArrayList<>()).stream()
                .filter(unique -> !unique.place().isProperty());
        return Stream.concat(ofProperties, ofType).toList();
    }

    private static List<CheckModel> checks(Owner owner, HierarchyModel hierarchy, Optional<EntityModel> first) {
        Stream<CheckModel> ofProperties = first.stream()
                .flatMap(entity -> entity.checks().stream())
                .filter(check -> !check.property().isEmpty() && hierarchy.isShared(check.property()));
        Stream<CheckModel> ofType = ConstraintScanner.checks(owner).stream()
                .filter(check -> check.property().isEmpty());
        return Stream.concat(ofProperties, ofType).toList();
    }

    /** A method that says something of a column has its property in all. */
    private static void missing(TypeElement root, HierarchyModel hierarchy, List<Diagnostic> found) {
        if (root.getKind() != ElementKind.INTERFACE) {
            return;
        }
        for (ExecutableElement method : Hierarchy.accessors(root)) {
            String name = method.getSimpleName().toString();
            boolean says = Mark.all(method)
                    .anyMatch(mark -> EntityScanner.PROPERTY_MARKS.contains(mark.name())
                            || mark.name().equals("Embedded"));
            for (Leaf leaf : hierarchy.leaves()) {
                if (says && !has(leaf.entity(), name)) {
                    found.add(Diagnostic.of(
                            DiagnosticCode.SHARED_MISSING, leaf.entity().place(), name, name(root)));
                }
            }
        }
    }

    private static String name(TypeElement type) {
        return type.getSimpleName().toString();
    }
}
