package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.ResultPlan.Origin;
import dev.vorm.processor.plan.sql.Identifiers;
import dev.vorm.processor.plan.sql.InsertedColumn;
import dev.vorm.processor.plan.sql.JoinedSql;
import dev.vorm.processor.plan.sql.JoinedTable;
import dev.vorm.processor.plan.sql.Joins;
import dev.vorm.processor.plan.sql.RowFilter;
import dev.vorm.processor.plan.sql.RowKind;
import dev.vorm.processor.plan.sql.SqlColumn;
import dev.vorm.processor.plan.sql.TableSql;
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
    private final HierarchyModel hierarchy;
    private final GeneratedNames names;
    private final List<EntityModel> models;
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
        this.hierarchy = hierarchy;
        this.names = GeneratedNames.of(root.type());
        this.discriminator = discriminator(names, hierarchy);
        this.models = hierarchy.leaves().stream()
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

    static Optional<LeafPlan> leaf(EntityModel entity, WritePlanner writes, RowFilter rows) {
        return entity.family()
                .flatMap(family -> family.leaf(entity.type())
                        .map(leaf -> new LeafPlan(
                                kind(entity).orElseThrow(),
                                leaf.components(),
                                family.shared(),
                                (int) entity.properties().stream()
                                        .filter(property -> family.isShared(property.name()))
                                        .count(),
                                (int) writes.mapping().inserted().stream()
                                        .filter(result -> result.origin() == Origin.RETURNED
                                                && family.isShared(
                                                        result.property().name()))
                                        .count(),
                                JoinedPlanner.of(entity, writes.keyColumns(), rows)
                                        .map(JoinedPlanner::plan))));
    }

    private static PropertyPlan discriminator(GeneratedNames names, HierarchyModel hierarchy) {
        return PropertyPlan.implicit(
                hierarchy.field(),
                hierarchy.field(),
                names.label() + "." + hierarchy.field(),
                TEXT.type(),
                TEXT,
                hierarchy.discriminator(),
                true,
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
                CrudPlanner.planRoot(names.label(), this),
                List.of(),
                root.place().element(),
                Optional.empty(),
                Optional.of(new RootPlan(discriminator, leaves, inserted(), joined())));
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

    /** The columns of the root's table. */
    private List<SqlColumn> base() {
        return columns().subList(0, MemberPlan.properties(shared).size() + 1);
    }

    private List<SqlColumn> keyColumns() {
        return key.properties().stream().map(PropertyPlan::column).toList();
    }

    TableSql reads() {
        return reads(rows());
    }

    private TableSql reads(RowFilter seen) {
        if (!hierarchy.joined()) {
            return new TableSql(root.schema(), root.table(), columns(), keyColumns(), seen);
        }
        List<JoinedTable> tables = models.stream()
                .map(leaf -> JoinedPlanner.table(leaf, hierarchy))
                .toList();
        return new TableSql(root.schema(), root.table(), base(), keyColumns(), seen, new Joins(tables, true));
    }

    /** What only some entities have is called by numbers in queries: it may be called the same in several. */
    private Optional<JoinedPlan> joined() {
        if (!hierarchy.joined()) {
            return Optional.empty();
        }
        List<String> names =
                new ArrayList<>(base().stream().map(SqlColumn::name).toList());
        for (int i = names.size(); i < columns().size(); i++) {
            names.add("own " + i);
        }
        String base = Identifiers.qualify(root.schema(), root.table());
        return Optional.of(new JoinedPlan(reads(RowFilter.NONE).derived(names), base, "", names));
    }

    /** What an insert of several entities returns, in the order of {@link #columns}; the key where there is nothing else. */
    List<SqlColumn> returned() {
        List<SqlColumn> returned = new ArrayList<>(sharedResults());
        leaves.forEach(leaf -> returned.addAll(ownResults(leaf)));
        return returned.isEmpty() ? keyColumns() : returned;
    }

    private List<SqlColumn> sharedResults() {
        return results(first).subList(0, first.leaf().orElseThrow().sharedResults());
    }

    private static List<SqlColumn> ownResults(EntityPlan leaf) {
        List<SqlColumn> results = results(leaf);
        return results.subList(leaf.leaf().orElseThrow().sharedResults(), results.size());
    }

    private static List<SqlColumn> results(EntityPlan leaf) {
        return leaf.mapping().inserted().stream()
                .filter(result -> result.origin() == Origin.RETURNED)
                .map(result -> result.property().column())
                .toList();
    }

    /** An insert of several entities. */
    String insertAll(TableSql sql) {
        List<InsertedColumn> inserted = new ArrayList<>(List.of(InsertedColumn.bind(discriminator.column())));
        List<List<InsertedColumn>> own = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            List<SqlColumn> ofLeaf = RootPlan.own(leaves.get(i)).stream()
                    .map(PropertyPlan::column)
                    .toList();
            List<InsertedColumn> columns = writes.get(i).insertedColumns().stream()
                    .filter(column -> !column.column().name().equals(hierarchy.discriminator())
                            || ofLeaf.contains(column.column()))
                    .toList();
            own.add(columns.stream()
                    .filter(column -> ofLeaf.contains(column.column()))
                    .toList());
            if (i == 0) {
                columns.stream()
                        .filter(column -> !ofLeaf.contains(column.column()))
                        .forEach(inserted::add);
            }
        }
        if (!hierarchy.joined()) {
            inserted.addAll(together(own));
            return sql.insertAll(inserted, returned());
        }
        List<JoinedSql.Part> parts = models.stream()
                .map(leaf -> new JoinedSql.Part(
                        JoinedPlanner.table(leaf, hierarchy), kind(leaf).orElseThrow()))
                .toList();
        return new JoinedSql(root.schema(), root.table(), keyColumns(), RowFilter.NONE, parts)
                .insertAll(
                        inserted,
                        own,
                        sharedResults(),
                        leaves.stream().map(HierarchyPlanner::ownResults).toList());
    }

    /** The columns that only some have, in one table; a default is for rows of those alone. */
    private List<InsertedColumn> together(List<List<InsertedColumn>> own) {
        Map<String, InsertedColumn> all = new LinkedHashMap<>();
        Map<String, String> kinds = new LinkedHashMap<>();
        for (int i = 0; i < own.size(); i++) {
            String literal = kind(models.get(i)).orElseThrow().literal();
            for (InsertedColumn column : own.get(i)) {
                all.putIfAbsent(column.column().name(), column);
                kinds.merge(column.column().name(), literal, (some, more) -> some + ", " + more);
            }
        }
        String kind = discriminator.column().quoted();
        return all.values().stream()
                .map(column ->
                        column.where(kind + " IN (" + kinds.get(column.column().name()) + ")"))
                .toList();
    }

    /** What it binds. */
    List<RootPlan.Inserted> inserted() {
        Map<String, RootPlan.Inserted> inserted = new LinkedHashMap<>();
        inserted.put(discriminator.column().name(), new RootPlan.Inserted(first, discriminator));
        for (EntityPlan leaf : leaves) {
            List<PropertyPlan> own = RootPlan.own(leaf);
            for (BindPlan bind : leaf.mapping().insertBinds()) {
                boolean isApart = hierarchy.joined() && own.contains(bind.property());
                String column = bind.property().column().name();
                inserted.putIfAbsent(
                        isApart ? leaf.names().label() + "." + column : column,
                        new RootPlan.Inserted(leaf, bind.property()));
            }
        }
        return List.copyOf(inserted.values());
    }
}
