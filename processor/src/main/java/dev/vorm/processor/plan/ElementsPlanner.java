package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.ElementsModel.Kind;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.ElementsSql;
import dev.vorm.processor.plan.sql.Identifiers;
import dev.vorm.processor.plan.sql.SqlColumn;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans the tables of an entity's collections. */
final class ElementsPlanner {
    private static final ValueType INTEGER = ValueType.of(ValueType.Kind.INTEGER, TypeName.INT.box());

    private ElementsPlanner() {}

    static ElementsPlan plan(EntityModel owner, ElementsModel elements, String label, Words words) {
        EntityModel table = owner.tableOf(elements);
        List<String> taken =
                table.properties().stream().map(PropertyModel::column).toList();
        Optional<PropertyPlan> key = elements.key()
                .map(property -> EntityPlanner.property(owner, property, label, words.add(property.name())));
        MemberPlan value = EntityPlanner.member(owner, elements.value(), label, words);
        ElementColumns columns = new ElementColumns(
                elements.kind(),
                elements.owner(owner).stream()
                        .map(property -> EntityPlanner.property(owner, property, label, words.add(property.name())))
                        .toList(),
                integer(elements, "number", Identifiers.free("owner_order", taken), label, words),
                elements.kind() == Kind.LIST
                        ? Optional.of(integer(elements, "position", elements.position(), label, words))
                        : Optional.empty(),
                key,
                value);
        return new ElementsPlan(
                GeneratedNames.of(owner.type()),
                elements.name(),
                // A value of several is called like the collection.
                value instanceof EmbeddedPlan several ? several.word() : words.add(elements.name()),
                label + "." + elements.name(),
                elements.type(),
                elements.element(),
                columns,
                table(owner, table, columns),
                sql(owner, table, columns),
                owner.properties().size() + owner.elements().indexOf(elements),
                owner.form() == EntityModel.Form.CLASS,
                elements.access());
    }

    private static PropertyPlan integer(ElementsModel elements, String name, String column, String label, Words words) {
        String property = elements.name() + "." + name;
        return PropertyPlan.implicit(
                property,
                words.add(property),
                label + "." + property,
                TypeName.INT,
                INTEGER,
                column,
                false,
                elements.access());
    }

    /** The table's definition, with the foreign key to the owner, with which its rows go. */
    private static TablePlan table(EntityModel owner, EntityModel table, ElementColumns columns) {
        TablePlan plan =
                TablePlanner.plan(table, new KeyPlan(columns.value().type(), List.copyOf(columns.primaryKey())));
        Set<String> taken =
                plan.foreignKeys().stream().map(TablePlan.ForeignKey::name).collect(Collectors.toSet());
        List<String> names = columns.owner().stream()
                .map(property -> property.column().name())
                .toList();
        List<String> keys = owner.properties().stream()
                .filter(property -> property.role() == Role.KEY)
                .map(PropertyModel::column)
                .toList();
        return plan.with(new TablePlan.ForeignKey(
                new ConstraintNames(table.table(), taken).name("", names, "fkey"),
                names,
                owner.schema(),
                owner.table(),
                keys,
                "CASCADE",
                "NO ACTION",
                ""));
    }

    private static ElementsSql sql(EntityModel owner, EntityModel table, ElementColumns columns) {
        return new ElementsSql(
                table.schema(),
                table.table(),
                owner.properties().stream()
                        .filter(property -> property.role() == Role.KEY)
                        .map(EntityPlanner::column)
                        .toList(),
                sql(columns.owner()),
                columns.number().column(),
                columns.position().map(PropertyPlan::column).orElse(null),
                sql(columns.identity()),
                sql(columns.read()));
    }

    private static List<SqlColumn> sql(List<PropertyPlan> properties) {
        return properties.stream().map(PropertyPlan::column).toList();
    }
}
