package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.ResultPlan.Origin;
import dev.vorm.processor.plan.sql.InsertedColumn;
import dev.vorm.processor.plan.sql.RowFilter;
import dev.vorm.processor.plan.sql.RowKind;
import dev.vorm.processor.plan.sql.SqlColumn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Plans what is generated for a root, of what is planned for the entities that it permits. */
final class HierarchyPlanner {
    private static final ValueType TEXT = ValueType.of(ValueType.Kind.STRING, TypeName.get(String.class));

    private final EntityModel root;
    private final GeneratedNames names;
    private final PropertyPlan discriminator;
    private final List<EntityPlan> leaves;
    private final List<WritePlanner> writes;
    private final EntityPlan first;
    private final List<MemberPlan> shared;
    private final KeyPlan key;
    private final Optional<PropertyPlan> softDelete;
    private final Optional<PropertyPlan> tenant;

    private HierarchyPlanner(EntityModel root, HierarchyModel hierarchy) {
        this.root = root;
        this.names = GeneratedNames.of(root.type());
        this.discriminator = discriminator(names, hierarchy);
        List<EntityModel> models = hierarchy.leaves().stream()
                .map(leaf -> leaf.entity().in(hierarchy))
                .toList();
        this.leaves = models.stream().map(EntityPlanner::plan).toList();
        this.writes = models.stream().map(EntityPlanner::writes).toList();
        this.first = leaves.get(0);
        this.shared = EntityPlanner.members(root);
        this.key = EntityPlanner.writes(root).key();
        this.softDelete = EntityPlanner.only(Role.SOFT_DELETE, root, MemberPlan.properties(shared));
        this.tenant = EntityPlanner.only(Role.TENANT, root, MemberPlan.properties(shared));
    }

    static EntityPlan plan(EntityModel root) {
        HierarchyModel hierarchy = root.hierarchy().orElseThrow();
        return new HierarchyPlanner(root, hierarchy).plan();
    }

    /** What tells an entity's rows from those of others under its root. */
    static Optional<RowKind> kind(EntityModel entity) {
        return entity.family()
                .flatMap(family -> family.leaf(entity.type())
                        .map(leaf -> new RowKind(
                                discriminator(GeneratedNames.of(family.root()), family)
                                        .column(),
                                leaf.value())));
    }

    static Optional<LeafPlan> leaf(EntityModel entity, MappingPlan mapping) {
        return entity.family()
                .flatMap(family -> family.leaf(entity.type())
                        .map(leaf -> new LeafPlan(
                                kind(entity).orElseThrow(),
                                leaf.components(),
                                (int) entity.properties().stream()
                                        .filter(property -> family.isShared(property.name()))
                                        .count(),
                                (int) mapping.inserted().stream()
                                        .filter(result -> result.origin() == Origin.RETURNED
                                                && family.isShared(
                                                        result.property().name()))
                                        .count())));
    }

    private static PropertyPlan discriminator(GeneratedNames names, HierarchyModel hierarchy) {
        ColumnType type = ColumnType.of(TEXT);
        return new PropertyPlan(
                hierarchy.field(),
                names.label() + "." + hierarchy.field(),
                TEXT.type(),
                TEXT,
                type,
                new SqlColumn(hierarchy.discriminator(), type.sqlName(), type.asText()),
                false,
                false,
                false,
                false,
                Optional.empty(),
                new Access("", true, "", false));
    }

    private EntityPlan plan() {
        List<MemberPlan> members = new ArrayList<>(shared);
        // What is called like it was found wrong, and is all that there is to it then.
        if (shared.stream().noneMatch(member -> member.name().equals(discriminator.name()))) {
            members.add(discriminator);
        }
        return new EntityPlan(
                names,
                false,
                root.isPublic(),
                members,
                TablePlanner.plan(new HierarchyTable(root).model(), key),
                softDelete,
                tenant,
                new MappingPlan(key, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()),
                CrudPlanner.planRoot(root, names.label(), this),
                List.of(),
                root.place().element(),
                Optional.empty(),
                Optional.of(new RootPlan(discriminator, leaves, inserted())));
    }

    KeyPlan key() {
        return key;
    }

    /** The rows that the root's statements see. */
    RowFilter rows() {
        return EntityPlanner.rows(root, softDelete, tenant);
    }

    /** The columns in the order in which they are read: what all have, the discriminator, and what each has of its own. */
    List<SqlColumn> columns() {
        return Stream.of(
                        MemberPlan.properties(shared).stream(),
                        Stream.of(discriminator),
                        leaves.stream().flatMap(leaf -> RootPlan.own(leaf).stream()))
                .flatMap(properties -> properties)
                .map(PropertyPlan::column)
                .toList();
    }

    /** What an insert of several entities returns, in the order of {@link #columns}; the key where there is nothing else. */
    List<SqlColumn> returned() {
        List<SqlColumn> returned = new ArrayList<>(
                results(first).subList(0, first.leaf().orElseThrow().sharedResults()));
        for (EntityPlan leaf : leaves) {
            List<SqlColumn> results = results(leaf);
            returned.addAll(results.subList(leaf.leaf().orElseThrow().sharedResults(), results.size()));
        }
        return returned.isEmpty()
                ? key.properties().stream().map(PropertyPlan::column).toList()
                : returned;
    }

    private static List<SqlColumn> results(EntityPlan leaf) {
        return leaf.mapping().inserted().stream()
                .filter(result -> result.origin() == Origin.RETURNED)
                .map(result -> result.property().column())
                .toList();
    }

    /** The columns that an insert of several entities writes. */
    List<InsertedColumn> insertedColumns() {
        Map<String, InsertedColumn> inserted = new LinkedHashMap<>();
        inserted.put(discriminator.column().name(), InsertedColumn.bind(discriminator.column()));
        for (WritePlanner write : writes) {
            write.insertedColumns()
                    .forEach(column -> inserted.putIfAbsent(column.column().name(), column));
        }
        return List.copyOf(inserted.values());
    }

    /** The binds of {@link #insertedColumns}. */
    List<RootPlan.Inserted> inserted() {
        Map<String, RootPlan.Inserted> inserted = new LinkedHashMap<>();
        inserted.put(discriminator.column().name(), new RootPlan.Inserted(first, discriminator));
        for (EntityPlan leaf : leaves) {
            for (BindPlan bind : leaf.mapping().insertBinds()) {
                inserted.putIfAbsent(bind.property().column().name(), new RootPlan.Inserted(leaf, bind.property()));
            }
        }
        return List.copyOf(inserted.values());
    }
}
