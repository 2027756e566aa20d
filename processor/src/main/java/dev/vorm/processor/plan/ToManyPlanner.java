package dev.vorm.processor.plan;

import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.ToManyModel.JoinTableModel;
import dev.vorm.processor.plan.ToManyPlan.JoinTablePlan;
import java.util.ArrayList;
import java.util.List;

/** Plans relationships to entities in other rows, and the tables between. */
final class ToManyPlanner {
    private ToManyPlanner() {}

    static ToManyPlan plan(ToManyModel relationship, String label, Words words) {
        return new ToManyPlan(
                relationship.name(),
                words.add(relationship.name()),
                label + "." + relationship.name(),
                relationship.type(),
                GeneratedNames.of(relationship.target()),
                relationship.targetKey(),
                relationship.many(),
                relationship.mappedBy(),
                relationship.byTable(),
                relationship.joinTable().map(ToManyPlanner::joinTable),
                relationship.where(),
                relationship.orderBy(),
                relationship.access());
    }

    private static JoinTablePlan joinTable(JoinTableModel between) {
        EntityModel table = between.table();
        List<PropertyPlan> owner = columns(table, between.owner());
        List<PropertyPlan> other = columns(table, between.other());
        List<MemberPlan> key = new ArrayList<>(owner);
        key.addAll(other);
        KeyPlan primary = new KeyPlan(GeneratedNames.of(table.type()).entity(), key);
        String position = between.position().map(PropertyModel::column).orElse("");
        return new JoinTablePlan(TablePlanner.plan(table, primary), owner, other, position);
    }

    private static List<PropertyPlan> columns(EntityModel table, List<PropertyModel> properties) {
        String label = GeneratedNames.of(table.type()).label();
        return properties.stream()
                .map(property -> EntityPlanner.property(table, property, label, property.name()))
                .toList();
    }
}
