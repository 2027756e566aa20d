package dev.vorm.processor.plan;

import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.plan.sql.Identifiers;
import dev.vorm.processor.plan.sql.InsertedColumn;
import dev.vorm.processor.plan.sql.JoinedSql;
import dev.vorm.processor.plan.sql.JoinedTable;
import dev.vorm.processor.plan.sql.Joins;
import dev.vorm.processor.plan.sql.RowFilter;
import dev.vorm.processor.plan.sql.SqlColumn;
import dev.vorm.processor.plan.sql.TableSql;
import dev.vorm.processor.plan.sql.UpdatedColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Plans what is sent for an entity under a root that has a table of its own beside the root's. */
final class JoinedPlanner {
    private final HierarchyModel hierarchy;
    private final List<SqlColumn> key;
    private final RowFilter rows;
    private final JoinedTable table;
    private final List<SqlColumn> shared;

    private JoinedPlanner(EntityModel entity, HierarchyModel hierarchy, List<SqlColumn> key, RowFilter rows) {
        this.hierarchy = hierarchy;
        this.key = key;
        this.rows = rows;
        this.table = table(entity, hierarchy);
        this.shared = columns(entity, property -> hierarchy.isShared(property.name()));
    }

    static Optional<JoinedPlanner> of(EntityModel entity, List<SqlColumn> key, RowFilter rows) {
        return entity.family()
                .filter(HierarchyModel::joined)
                .map(hierarchy -> new JoinedPlanner(entity, hierarchy, key, rows));
    }

    /** The table that has what only an entity has. */
    static JoinedTable table(EntityModel entity, HierarchyModel hierarchy) {
        return new JoinedTable(
                entity.schema(), entity.table(), columns(entity, property -> !hierarchy.isShared(property.name())));
    }

    private static List<SqlColumn> columns(EntityModel entity, Predicate<PropertyModel> which) {
        return entity.properties().stream()
                .filter(which)
                .map(EntityPlanner::column)
                .toList();
    }

    TableSql reads() {
        return reads(rows);
    }

    private TableSql reads(RowFilter seen) {
        Joins joins = new Joins(List.of(table), false);
        return new TableSql(hierarchy.schema(), hierarchy.table(), shared, key, seen, joins);
    }

    JoinedPlan plan() {
        List<String> names = Stream.concat(shared.stream(), table.columns().stream())
                .map(SqlColumn::name)
                .toList();
        return new JoinedPlan(
                reads(new RowFilter(rows.kind(), null, null)).derived(names),
                Identifiers.qualify(hierarchy.schema(), hierarchy.table()),
                Identifiers.qualify(table.schema(), table.table()),
                names);
    }

    private JoinedSql writes() {
        return new JoinedSql(
                hierarchy.schema(), hierarchy.table(), key, rows, List.of(new JoinedSql.Part(table, null)));
    }

    private boolean isOwn(SqlColumn column) {
        return table.columns().contains(column);
    }

    private List<SqlColumn> base(List<SqlColumn> returned) {
        return returned.stream().filter(column -> !isOwn(column)).toList();
    }

    private List<SqlColumn> own(List<SqlColumn> returned) {
        return returned.stream().filter(this::isOwn).toList();
    }

    private List<InsertedColumn> inserted(WritePlanner planned, boolean own) {
        return planned.insertedColumns().stream()
                .filter(column -> isOwn(column.column()) == own)
                .toList();
    }

    private List<UpdatedColumn> updated(WritePlanner planned, boolean own) {
        return planned.updatedColumns().stream()
                .filter(column -> isOwn(column.column()) == own)
                .toList();
    }

    String insert(WritePlanner planned) {
        List<SqlColumn> returned = planned.returnedByInsert();
        return writes().insert(inserted(planned, false), inserted(planned, true), base(returned), own(returned));
    }

    String insertAll(WritePlanner planned) {
        List<SqlColumn> returned = planned.returnedByInsert();
        return writes().insertAll(
                        inserted(planned, false),
                        List.of(inserted(planned, true)),
                        base(returned),
                        List.of(own(returned)));
    }

    String update(WritePlanner planned) {
        List<SqlColumn> returned = planned.returnedByUpdate();
        return writes().update(
                        updated(planned, false),
                        updated(planned, true),
                        planned.version().orElse(null),
                        base(returned),
                        own(returned));
    }

    /** The definition of the table that has what only an entity has; that of others is their own. */
    static TablePlan definition(EntityModel entity, KeyPlan key) {
        Optional<HierarchyModel> joined = entity.family().filter(HierarchyModel::joined);
        if (joined.isEmpty()) {
            return TablePlanner.plan(entity, key);
        }
        HierarchyModel hierarchy = joined.get();
        List<MemberModel> members = entity.properties().stream()
                .filter(property -> property.role() == Role.KEY || !hierarchy.isShared(property.name()))
                .<MemberModel>map(property -> property.as(property.name(), property.absent(), Generation.NONE))
                .toList();
        EntityModel own = entity.with(members)
                .with(
                        entity.uniques().stream()
                                .filter(unique -> !HierarchyTable.isOfSharedProperty(unique, hierarchy))
                                .toList(),
                        entity.indexes(),
                        entity.checks().stream()
                                .filter(check -> check.property().isEmpty() || !hierarchy.isShared(check.property()))
                                .toList());
        List<String> columns =
                key.properties().stream().map(part -> part.column().name()).toList();
        return TablePlanner.plan(own, key)
                .with(new TablePlan.ForeignKey(
                        ConstraintNames.shorten(entity.table() + "_" + String.join("_", columns) + "_fkey"),
                        columns,
                        hierarchy.schema(),
                        hierarchy.table(),
                        columns,
                        "CASCADE",
                        "NO ACTION",
                        ""));
    }
}
