package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.ComponentModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.ProjectionModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.WayModel;
import dev.vorm.processor.plan.SelectedPlan.Kind;
import java.util.List;
import java.util.Optional;

/** Plans a component of a projection that comes from other rows. */
final class NestedPlanner {
    private NestedPlanner() {}

    /**
     * Plans a component.
     *
     * @param from the entity of its projection
     * @param before the steps to that entity
     */
    static ComponentPlan.Rows plan(
            ComponentModel component,
            ComponentModel.Property source,
            EntityModel from,
            List<String> before,
            String label,
            Words words) {
        WayModel way = source.way();
        ToManyModel to = (ToManyModel) way.end().orElseThrow();
        return new ComponentPlan.Rows(
                component.name(),
                label,
                GeneratedNames.of(way.owner().type()),
                to.name(),
                WaySteps.key(before, from, way),
                shape(source.nested(), way.beyond(), to, label, words),
                way.isToMany(),
                component.optional());
    }

    private static ComponentPlan.Shape shape(
            Optional<ProjectionModel> nested, Optional<WayModel> beyond, ToManyModel to, String label, Words words) {
        if (beyond.isEmpty()) {
            ClassName type = nested.orElseThrow().type();
            return new ComponentPlan.OfProjection(
                    GeneratedNames.peer(type, "Projection"),
                    GeneratedNames.of(type).handle());
        }
        WayModel way = beyond.get();
        MemberModel end = way.end().orElseThrow();
        GeneratedNames target = GeneratedNames.of(to.target());
        if (end instanceof ToManyModel further) {
            return new ComponentPlan.OfList(
                    target,
                    GeneratedNames.of(way.owner().type()),
                    further.name(),
                    WaySteps.key(List.of(), way.owner(), way),
                    shape(nested, way.beyond(), further, label, words));
        }
        PropertyPlan value = EntityPlanner.property(way.owner(), (PropertyModel) end, label, words.add(label));
        // The way begins in the other entity's table, where all members are fields.
        List<String> hops = WaySteps.plus(List.of(), way.owner(), way);
        return new ComponentPlan.OfValue(
                target, new SelectedPlan(Kind.COLUMN, value, WaySteps.plus(hops, way.owner(), end.name())));
    }
}
