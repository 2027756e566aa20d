package dev.vorm.processor.plan;

import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.KeyModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.ReferenceModel;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans the definition of an entity's table. */
final class TablePlanner {
    private final EntityModel entity;
    private final ConstraintNames names;

    private TablePlanner(EntityModel entity) {
        this.entity = entity;
        Stream<String> keys = Stream.concat(entity.uniques().stream(), entity.indexes().stream())
                .map(KeyModel::name);
        Stream<String> checks = entity.checks().stream().map(CheckModel::name);
        this.names =
                new ConstraintNames(entity.table(), Stream.concat(keys, checks).collect(Collectors.toSet()));
    }

    static TablePlan plan(EntityModel entity, KeyPlan key) {
        TablePlanner planner = new TablePlanner(entity);
        return new TablePlan(
                entity.schema(),
                entity.table(),
                entity.properties().stream().map(TablePlanner::column).toList(),
                new TablePlan.Key(
                        planner.names.name("", List.of(), "pkey"),
                        key.properties().stream()
                                .map(property -> property.column().name())
                                .toList(),
                        true),
                planner.keys(entity.uniques(), "key"),
                planner.checks(),
                planner.foreignKeys(),
                planner.keys(entity.indexes(), "idx"));
    }

    private static TablePlan.Column column(PropertyModel property) {
        return new TablePlan.Column(
                property.column(),
                definition(property),
                property.isColumnNullable(),
                property.generation() == Generation.IDENTITY,
                new WriteRules(property, EntityPlanner.column(property)).definedDefault());
    }

    /** A column's type as a table's definition writes it. */
    private static String definition(PropertyModel property) {
        ValueType.Kind kind = property.value().bare().kind();
        String sqlName = ColumnType.of(property.value()).sqlName();
        if (kind == ValueType.Kind.STRING && property.length() > 0) {
            return "varchar(" + property.length() + ")";
        }
        return sqlName.equals("numeric") && property.precision() > 0
                ? "numeric(" + property.precision() + "," + property.scale() + ")"
                : sqlName;
    }

    private List<TablePlan.Key> keys(List<KeyModel> keys, String suffix) {
        List<TablePlan.Key> plans = new ArrayList<>();
        for (KeyModel key : keys) {
            List<String> columns = key.columns().stream().map(this::columnOf).toList();
            plans.add(new TablePlan.Key(names.name(key.name(), columns, suffix), columns, key.unique()));
        }
        return plans;
    }

    /** The column of a property, or the column itself when it is named. */
    private String columnOf(String name) {
        return entity.properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .map(PropertyModel::column)
                .orElse(name);
    }

    private List<TablePlan.Check> checks() {
        List<TablePlan.Check> plans = new ArrayList<>();
        for (PropertyModel property : entity.properties()) {
            if (!property.value().constants().isEmpty()) {
                String name = names.name("", List.of(property.column()), "check");
                plans.add(new TablePlan.Check(name, isConstant(property)));
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

    private static String isConstant(PropertyModel property) {
        return property.value().constants().stream()
                .map(Identifiers::literal)
                .collect(Collectors.joining(", ", Identifiers.quote(property.column()) + " IN (", ")"));
    }

    private List<TablePlan.ForeignKey> foreignKeys() {
        List<TablePlan.ForeignKey> plans = new ArrayList<>();
        for (PropertyModel property : entity.properties()) {
            property.reference().ifPresent(other -> plans.add(foreignKey(property.column(), other)));
        }
        return plans;
    }

    private TablePlan.ForeignKey foreignKey(String column, ReferenceModel other) {
        return new TablePlan.ForeignKey(
                names.name("", List.of(column), "fkey"),
                column,
                other.schema(),
                other.table(),
                other.keyColumn(),
                other.onDelete(),
                other.onUpdate());
    }
}
