package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.model.ComponentModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.WayModel;
import dev.vorm.processor.plan.SelectedPlan.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans a component of a projection that comes from other rows. */
final class NestedPlanner {
    private NestedPlanner() {}

    static ComponentPlan.Rows plan(
            ComponentModel component, ComponentModel.Property source, ToManyModel to, String label, Words words) {
        WayModel way = source.way();
        return new ComponentPlan.Rows(
                component.name(),
                label,
                GeneratedNames.of(way.owner().type()),
                to.name(),
                hops(way),
                shape(source, GeneratedNames.of(to.target()), label, words),
                to.many(),
                component.optional());
    }

    private static ComponentPlan.Shape shape(
            ComponentModel.Property source, GeneratedNames target, String label, Words words) {
        Optional<WayModel> beyond = source.way().beyond();
        if (beyond.isEmpty()) {
            ClassName type = source.nested().orElseThrow().type();
            return new ComponentPlan.OfProjection(
                    GeneratedNames.peer(type, "Projection"),
                    GeneratedNames.of(type).handle());
        }
        PropertyModel property = (PropertyModel) beyond.get().end().orElseThrow();
        return new ComponentPlan.OfValue(
                target, selected(beyond.get().owner(), property, hops(beyond.get()), label, words));
    }

    private static List<String> hops(WayModel way) {
        return way.hops().stream().map(hop -> hop.reference().name()).toList();
    }

    private static SelectedPlan selected(
            EntityModel owner, PropertyModel property, List<String> hops, String label, Words words) {
        List<String> way = new ArrayList<>(hops);
        way.add(property.name());
        PropertyPlan plan = EntityPlanner.property(owner, property, label, words.add(label));
        return new SelectedPlan(Kind.COLUMN, plan, way);
    }
}
