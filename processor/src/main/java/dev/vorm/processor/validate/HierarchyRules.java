package dev.vorm.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.HierarchyModel.Leaf;
import dev.vorm.processor.model.KeyModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Entities under one root can be told apart, have what is common to all in common, and are where they are said to be. What one
 * of them says of itself is for the other rules.
 */
final class HierarchyRules {
    private final HierarchyModel hierarchy;
    private final String root;
    private final List<Diagnostic> found = new ArrayList<>();

    private HierarchyRules(HierarchyModel hierarchy) {
        this.hierarchy = hierarchy;
        this.root = name(hierarchy.root());
    }

    /** The mistakes of a root. */
    static List<Diagnostic> check(EntityModel entity) {
        HierarchyRules rules = new HierarchyRules(entity.hierarchy().orElseThrow());
        NameRules.table(entity, rules.found);
        rules.discriminator();
        rules.values();
        for (Leaf leaf : rules.hierarchy.leaves()) {
            rules.place(leaf.entity());
            rules.members(leaf.entity());
        }
        rules.hierarchy.shared().forEach(rules::shared);
        if (!rules.hierarchy.joined()) {
            rules.columns();
        }
        return rules.found;
    }

    private void discriminator() {
        Place place = hierarchy.place().at("Inheritance").value("discriminator");
        if (hierarchy.discriminator().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.NAME_BLANK, place));
        }
        NameRules.check(hierarchy.discriminator(), place, found);
        NameRules.system(hierarchy.discriminator(), place).ifPresent(found::add);
    }

    private void values() {
        Map<String, EntityModel> seen = new HashMap<>();
        for (Leaf leaf : hierarchy.leaves()) {
            Place place = leaf.entity().place().at("DiscriminatorValue");
            if (leaf.value().isBlank()) {
                found.add(Diagnostic.of(DiagnosticCode.NAME_BLANK, place.value("value")));
            }
            EntityModel first = seen.putIfAbsent(leaf.value(), leaf.entity());
            if (first != null) {
                found.add(Diagnostic.of(DiagnosticCode.DISCRIMINATOR_TWICE, place, leaf.value(), name(first.type())));
            }
        }
    }

    private void place(EntityModel leaf) {
        Place table = leaf.place().at("Table");
        if (!hierarchy.joined() && table.annotation() != null) {
            found.add(Diagnostic.of(DiagnosticCode.LEAF_WITH_TABLE, table, root));
        } else if (hierarchy.joined() && table.annotation() == null) {
            found.add(Diagnostic.of(DiagnosticCode.LEAF_WITHOUT_TABLE, leaf.place(), root));
        }
        if (!leaf.type().packageName().equals(hierarchy.root().packageName())) {
            found.add(Diagnostic.of(
                    DiagnosticCode.LEAF_PACKAGE, leaf.place(), root, leaf.type().packageName()));
        }
    }

    /** What all have is the same in all; who is not like most others is wrong. */
    private void shared(String name) {
        Map<Object, List<Leaf>> variants = new LinkedHashMap<>();
        for (Leaf leaf : hierarchy.leaves()) {
            member(leaf, name)
                    .ifPresent(member -> variants.computeIfAbsent(columns(member), key -> new ArrayList<>())
                            .add(leaf));
        }
        int most = variants.values().stream().mapToInt(List::size).max().orElse(0);
        Optional<List<Leaf>> usual = variants.values().stream()
                .filter(leaves -> leaves.size() == most)
                .findFirst();
        for (List<Leaf> others : variants.values()) {
            for (Leaf leaf : usual.filter(leaves -> leaves != others).isPresent() ? others : List.<Leaf>of()) {
                String type = name(usual.get().get(0).entity().type());
                Place place = member(leaf, name).orElseThrow().place();
                found.add(Diagnostic.of(DiagnosticCode.SHARED_DIFFERS, place, type, root));
            }
        }
    }

    private static Optional<MemberModel> member(Leaf leaf, String name) {
        return leaf.entity().members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst();
    }

    private static List<Object> columns(MemberModel member) {
        return member.properties().map(HierarchyRules::column).toList();
    }

    /** All that tells one column from another. */
    private static Object column(PropertyModel property) {
        return List.of(
                property.name(),
                property.column(),
                property.type(),
                definition(property),
                property.isColumnNullable(),
                property.generation(),
                property.insertable(),
                property.updatable(),
                property.sensitive());
    }

    /** What two properties have in common whose values are in one column. */
    private static Object definition(PropertyModel property) {
        return List.of(
                property.value(),
                property.length(),
                property.precision(),
                property.scale(),
                property.role(),
                property.defaultValue(),
                property.computed(),
                property.sensitive(),
                property.reference());
    }

    private void members(EntityModel leaf) {
        for (PropertyModel property : leaf.properties()) {
            boolean isShared = hierarchy.isShared(property.name());
            boolean isColumn = property.column().equals(hierarchy.discriminator());
            boolean isField = isShared && property.name().equals(hierarchy.field());
            if (isColumn || isField) {
                found.add(Diagnostic.of(
                        DiagnosticCode.DISCRIMINATOR_COLUMN, property.place(), hierarchy.discriminator(), root));
            }
            if (!isShared) {
                role(property);
            }
        }
        if (hierarchy.joined()) {
            apart(leaf);
        }
        leaf.uniques().stream()
                .filter(unique -> !isOnProperty(unique) && isOfAll(unique, leaf))
                .map(unique -> Diagnostic.of(DiagnosticCode.LEAF_UNIQUE, unique.place(), root))
                .forEach(found::add);
    }

    /** The constraints and indexes of a table are over its own columns. */
    private void apart(EntityModel leaf) {
        Map<String, Place> named = new LinkedHashMap<>();
        leaf.uniques().stream()
                .filter(unique -> !unique.place().isProperty())
                .forEach(unique -> unique.columns().forEach(name -> named.put(name, unique.place())));
        leaf.indexes().forEach(index -> {
            index.keys().forEach(key -> named.put(key.column(), index.place()));
            index.include().forEach(name -> named.put(name, index.place()));
        });
        leaf.properties().stream()
                .filter(property -> hierarchy.isShared(property.name()) && property.role() != Role.KEY)
                .flatMap(property ->
                        Stream.of(property.name(), property.column()).distinct())
                .filter(named::containsKey)
                .forEach(name -> found.add(Diagnostic.of(
                        DiagnosticCode.LEAF_CONSTRAINT, Objects.requireNonNull(named.get(name)), name, root)));
    }

    private void role(PropertyModel property) {
        String mark = switch (property.role()) {
            case KEY -> "Id";
            case VERSION -> "Version";
            case SOFT_DELETE -> "SoftDelete";
            case TENANT -> "TenantId";
            default -> "";
        };
        if (!mark.isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.LEAF_OWNS, property.place().at(mark), mark, root));
        }
    }

    private static boolean isOnProperty(KeyModel unique) {
        return unique.place().isProperty();
    }

    private boolean isOfAll(KeyModel unique, EntityModel leaf) {
        List<String> own = leaf.properties().stream()
                .filter(property -> !hierarchy.isShared(property.name()))
                .map(PropertyModel::column)
                .toList();
        return unique.columns().stream()
                .allMatch(name -> leaf.properties().stream()
                        .filter(property -> property.name().equals(name)
                                || property.column().equals(name))
                        .noneMatch(property -> own.contains(property.column())));
    }

    /** Two entities may have their values in one column when it is the same. */
    private void columns() {
        Map<String, PropertyModel> seen = new HashMap<>();
        Map<String, EntityModel> owners = new HashMap<>();
        for (Leaf leaf : hierarchy.leaves()) {
            for (PropertyModel property : leaf.entity().properties()) {
                if (hierarchy.isShared(property.name())) {
                    continue;
                }
                PropertyModel first = seen.putIfAbsent(property.column(), property);
                owners.putIfAbsent(property.column(), leaf.entity());
                if (first != null && !definition(first).equals(definition(property))) {
                    EntityModel owner = Objects.requireNonNull(owners.get(property.column()));
                    found.add(Diagnostic.of(
                            DiagnosticCode.LEAF_COLUMN, property.place(), property.column(), name(owner.type())));
                }
            }
        }
    }

    private static String name(ClassName type) {
        return String.join(".", type.simpleNames());
    }
}
