package dev.vorm.processor.plan;

import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.KeyModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ReferenceModel;
import dev.vorm.processor.model.ViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the definition of an entity's table. */
final class TablePlanner {
    private final EntityModel entity;
    private final ConstraintNames names;

    private TablePlanner(EntityModel entity) {
        this.entity = entity;
        Stream<String> keys = Stream.concat(
                entity.uniques().stream().map(KeyModel::name),
                entity.indexes().stream().map(IndexModel::name));
        Stream<String> checks = entity.checks().stream().map(CheckModel::name);
        this.names =
                new ConstraintNames(entity.table(), Stream.concat(keys, checks).collect(Collectors.toSet()));
    }

    static TablePlan plan(EntityModel entity, KeyPlan key) {
        TablePlanner planner = new TablePlanner(entity);
        return new TablePlan(
                entity.schema(),
                entity.table(),
                entity.view().isPresent(),
                entity.view().map(ViewModel::sql).orElse(""),
                entity.comment(),
                entity.properties().stream()
                        .filter(PropertyModel::isColumn)
                        .map(ColumnPlanner::plan)
                        .toList(),
                new TablePlan.Key(
                        planner.names.name("", List.of(), "pkey"),
                        key.properties().stream()
                                .map(property -> property.column().name())
                                .toList(),
                        false,
                        ""),
                planner.uniques(),
                planner.checks(),
                planner.foreignKeys(),
                new IndexPlanner(planner.names, planner::columnsOf).plan(entity.indexes()),
                sequences(entity),
                planner.enums());
    }

    static List<TablePlan.Sequence> sequences(EntityModel entity) {
        return entity.properties().stream()
                .flatMap(key -> key.sequence().stream().map(sequence -> {
                    String name = entity.table() + "_" + key.column() + "_seq";
                    return new TablePlan.Sequence(
                            sequence.name().isEmpty() ? ConstraintNames.shorten(name) : sequence.name(),
                            sequence.allocationSize(),
                            key.column());
                }))
                .limit(1)
                .toList();
    }

    private List<TablePlan.NativeEnum> enums() {
        return entity.properties().stream()
                .flatMap(property -> property.value().pgEnums())
                .map(all -> new TablePlan.NativeEnum(
                        all.pgEnum().orElseThrow().schema(),
                        all.pgEnum().orElseThrow().name(),
                        all.labels()))
                .distinct()
                .toList();
    }

    private List<TablePlan.Key> uniques() {
        List<TablePlan.Key> plans = new ArrayList<>();
        for (KeyModel key : entity.uniques()) {
            List<String> columns = key.columns().stream()
                    .flatMap(name -> columnsOf(name).stream())
                    .toList();
            plans.add(new TablePlan.Key(
                    names.name(key.name(), columns, "key"), columns, key.nullsNotDistinct(), key.deferrable()));
        }
        return plans;
    }

    /** The columns of a property, or the column itself when it is named. */
    private List<String> columnsOf(String name) {
        List<String> columns = entity.columnsOf(name);
        return columns.isEmpty() ? List.of(name) : columns;
    }

    private List<TablePlan.Check> checks() {
        List<TablePlan.Check> plans = new ArrayList<>();
        for (PropertyModel property : entity.properties()) {
            if (property.isColumn() && ColumnPlanner.isLimited(property)) {
                String name = names.name("", List.of(property.column()), "check");
                plans.add(new TablePlan.Check(name, ColumnPlanner.isConstant(property)));
            }
            for (CheckModel check : entity.checks()) {
                if (check.property().equals(property.name())) {
                    String name = names.name(check.name(), List.of(property.column()), "check");
                    plans.add(new TablePlan.Check(name, check.condition()));
                }
            }
        }
        for (CheckModel check : entity.checks()) {
            if (check.property().isEmpty()) {
                plans.add(new TablePlan.Check(names.name(check.name(), List.of(), "check"), check.condition()));
            }
        }
        return plans;
    }

    private List<TablePlan.ForeignKey> foreignKeys() {
        List<TablePlan.ForeignKey> plans = new ArrayList<>();
        foreignKeys(entity.members(), plans);
        return plans;
    }

    /** That of several columns implies those that the parts of the other key have. */
    private void foreignKeys(List<MemberModel> members, List<TablePlan.ForeignKey> plans) {
        for (MemberModel member : members) {
            Optional<ReferenceModel> reference = reference(member);
            if (reference.isPresent()) {
                List<String> columns =
                        member.properties().map(PropertyModel::column).toList();
                plans.add(foreignKey(columns, reference.get()));
            } else if (member instanceof EmbeddedModel embedded) {
                foreignKeys(embedded.members(), plans);
            }
        }
    }

    private static Optional<ReferenceModel> reference(MemberModel member) {
        if (member instanceof PropertyModel property) {
            return property.reference();
        }
        return member instanceof EmbeddedModel embedded ? embedded.reference() : Optional.empty();
    }

    private TablePlan.ForeignKey foreignKey(List<String> columns, ReferenceModel other) {
        return new TablePlan.ForeignKey(
                names.name("", columns, "fkey"),
                columns,
                other.schema(),
                other.table(),
                other.keyColumns(),
                other.onDelete(),
                other.onUpdate(),
                other.deferrable());
    }
}
