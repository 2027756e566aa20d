package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.HierarchyModel.Leaf;
import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.IndexModel.IndexKeyModel;
import dev.vorm.processor.model.KeyModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The table of a root as if it were an entity's: with the discriminator, and with what all permitted entities say where their
 * rows are in it. Properties have the names of their columns there, for two entities may use one name for different things.
 */
final class HierarchyTable {
    private final EntityModel root;
    private final HierarchyModel hierarchy;
    private final Map<String, MemberModel> columns = new LinkedHashMap<>();
    private final List<KeyModel> uniques = new ArrayList<>();
    private final List<IndexModel> indexes = new ArrayList<>();
    private final List<CheckModel> checks = new ArrayList<>();

    HierarchyTable(EntityModel root) {
        this.root = root;
        this.hierarchy = root.hierarchy().orElseThrow();
    }

    EntityModel model() {
        root.properties().forEach(property -> add(property, property.absent()));
        columns.put(hierarchy.discriminator(), discriminator());
        Map<String, String> names = names(root);
        root.uniques().forEach(unique -> uniques.add(named(unique, names)));
        root.indexes().forEach(index -> indexes.add(named(index, names, index.where())));
        root.checks().forEach(check -> checks.add(named(check, names, check.condition())));
        checks.add(new CheckModel(isKnown(), hierarchy.discriminator(), "", root.place()));
        if (!hierarchy.joined()) {
            hierarchy.leaves().forEach(this::add);
        }
        return root.with(List.copyOf(columns.values())).with(uniques, indexes, checks);
    }

    private void add(PropertyModel property, boolean absent) {
        columns.putIfAbsent(property.column(), property.as(property.column(), absent, property.generation()));
    }

    private PropertyModel discriminator() {
        TypeName text = TypeName.get(String.class);
        return new PropertyModel(
                hierarchy.discriminator(),
                text,
                ValueType.of(ValueType.Kind.STRING, text),
                hierarchy.discriminator(),
                false,
                false,
                false,
                0,
                0,
                0,
                Role.PLAIN,
                Generation.NONE,
                Optional.empty(),
                "",
                "",
                "",
                true,
                false,
                false,
                Optional.empty(),
                new Access("", true, "", false),
                root.place());
    }

    private String isKnown() {
        return hierarchy.leaves().stream()
                .map(leaf -> Identifiers.literal(leaf.value()))
                .collect(Collectors.joining(", ", Identifiers.quote(hierarchy.discriminator()) + " IN (", ")"));
    }

    /** What only one of the entities says holds for its rows. */
    private void add(Leaf leaf) {
        EntityModel entity = leaf.entity();
        Map<String, String> names = names(entity);
        List<PropertyModel> own = entity.properties().stream()
                .filter(property -> !hierarchy.isShared(property.name()))
                .toList();
        own.forEach(property -> add(property, true));
        String isOther = Identifiers.quote(hierarchy.discriminator()) + " <> " + Identifiers.literal(leaf.value());
        String isThis = Identifiers.quote(hierarchy.discriminator()) + " = " + Identifiers.literal(leaf.value());
        String present = own.stream()
                .filter(property -> !property.isColumnNullable() && property.role() != Role.COMPUTED)
                .map(property -> Identifiers.quote(property.column()) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        if (!present.isEmpty()) {
            String name = ConstraintNames.shorten(
                    entity.table() + "_" + hierarchy.discriminator() + "_" + leaf.value() + "_check");
            checks.add(new CheckModel(isOther + " OR (" + present + ")", "", name, entity.place()));
        }
        entity.uniques().stream()
                .filter(unique -> !isOfSharedProperty(unique, hierarchy))
                .forEach(unique -> uniques.add(named(unique, names)));
        entity.indexes()
                .forEach(index -> indexes.add(named(
                        index, names, index.where().isEmpty() ? isThis : isThis + " AND (" + index.where() + ")")));
        entity.checks().stream()
                .filter(check -> check.property().isEmpty() || !hierarchy.isShared(check.property()))
                .forEach(check -> checks.add(named(check, names, isOther + " OR (" + check.condition() + ")")));
    }

    static boolean isOfSharedProperty(KeyModel unique, HierarchyModel hierarchy) {
        return unique.place().isProperty()
                && hierarchy.isShared(unique.columns().get(0));
    }

    /** The columns of properties. */
    private static Map<String, String> names(EntityModel entity) {
        Map<String, String> names = new HashMap<>();
        entity.properties().forEach(property -> names.put(property.name(), property.column()));
        return names;
    }

    private static KeyModel named(KeyModel unique, Map<String, String> names) {
        return new KeyModel(
                named(unique.columns(), names),
                unique.name(),
                unique.nullsNotDistinct(),
                unique.deferrable(),
                unique.place());
    }

    private static IndexModel named(IndexModel index, Map<String, String> names, String where) {
        return new IndexModel(
                index.keys().stream()
                        .map(key -> new IndexKeyModel(
                                key.text(),
                                names.getOrDefault(key.column(), key.column()),
                                key.expression(),
                                key.operatorClass(),
                                key.ordered(),
                                key.descending(),
                                key.nulls()))
                        .toList(),
                index.name(),
                index.unique(),
                where,
                named(index.include(), names),
                index.using(),
                index.nullsNotDistinct(),
                index.place());
    }

    private static CheckModel named(CheckModel check, Map<String, String> names, String condition) {
        String property = names.getOrDefault(check.property(), check.property());
        return new CheckModel(condition, property, check.name(), check.place());
    }

    private static List<String> named(List<String> columns, Map<String, String> names) {
        return columns.stream()
                .map(column -> names.getOrDefault(column, column))
                .toList();
    }
}
