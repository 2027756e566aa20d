package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ComponentModel;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.FormulaText;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.ProjectionModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.model.WayModel;
import dev.vorm.processor.plan.SelectedPlan.Kind;
import dev.vorm.processor.plan.sql.Identifiers;
import dev.vorm.processor.plan.sql.SqlColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Plans what is generated for a projection. */
public final class ProjectionPlanner {
    private static final ValueType NUMBER = ValueType.of(ValueType.Kind.LONG, TypeName.LONG.box());

    private final Words words = new Words();

    private ProjectionPlanner() {}

    /** Plans a projection without mistakes. */
    public static ProjectionPlan plan(ProjectionModel projection) {
        String label = GeneratedNames.of(projection.type()).label();
        return plan(projection, new ProjectionPlanner().components(projection, List.of(), label));
    }

    /** Plans a projection that was found wrong: it can be named in queries, and selects nothing. */
    public static ProjectionPlan unread(ProjectionModel projection) {
        return plan(projection, List.of());
    }

    private static ProjectionPlan plan(ProjectionModel projection, List<ComponentPlan> components) {
        ClassName type = projection.type();
        return new ProjectionPlan(
                type,
                GeneratedNames.peer(type, "Projection"),
                GeneratedNames.of(type).handle(),
                projection.isPublic(),
                GeneratedNames.of(projection.entity().type()),
                projection.components().stream().map(ComponentModel::name).toList(),
                components,
                projection.place().element());
    }

    /**
     * Plans components.
     *
     * @param way the references to follow to the entity of the projection
     */
    private List<ComponentPlan> components(ProjectionModel projection, List<String> way, String label) {
        return projection.components().stream()
                .map(component -> component(projection, component, way, label + "." + component.name()))
                .toList();
    }

    private ComponentPlan component(
            ProjectionModel projection, ComponentModel component, List<String> way, String label) {
        if (component.source() instanceof ComponentModel.Expression expression) {
            PropertyPlan property = expression(projection.entity(), component, expression, label);
            return new ComponentPlan.Value(property, List.of(new SelectedPlan(Kind.EXPRESSION, property, way)));
        }
        if (component.source() instanceof ComponentModel.Count count) {
            boolean isInt = component.value().equals(TypeName.INT.box());
            return new ComponentPlan.Count(List.of(count(component, count.way(), label)), isInt);
        }
        if (component.source() instanceof ComponentModel.Itself itself) {
            return nested(component, itself.nested(), false, way, label);
        }
        ComponentModel.Property source = (ComponentModel.Property) component.source();
        MemberModel end = source.way().end().orElseThrow();
        if (end instanceof ToManyModel) {
            return NestedPlanner.plan(component, source, projection.entity(), way, label, words);
        }
        List<String> hops = WaySteps.plus(way, projection.entity(), source.way());
        EntityModel owner = source.way().owner();
        if (source.nested().isPresent()) {
            boolean nullable = !source.way().absent().isEmpty();
            return nested(component, source.nested().get(), nullable, WaySteps.plus(hops, owner, end.name()), label);
        }
        MemberPlan member = end instanceof EmbeddedModel embedded
                ? embedded(owner, component, embedded, source.way(), label)
                : property(owner, component, (PropertyModel) end, label);
        return new ComponentPlan.Value(
                member,
                member.properties()
                        .map(property -> selected(property, hops, owner))
                        .toList());
    }

    private static SelectedPlan selected(PropertyPlan property, List<String> hops, EntityModel owner) {
        return new SelectedPlan(Kind.COLUMN, property, WaySteps.plus(hops, owner, property.name()));
    }

    private SelectedPlan count(ComponentModel component, WayModel way, String label) {
        PropertyPlan number = PropertyPlan.implicit(
                component.name(),
                words.add(component.name()),
                label,
                TypeName.LONG,
                NUMBER,
                component.name(),
                true,
                new Access(component.name(), true, "", false));
        return new SelectedPlan(Kind.COUNT, number, List.of(way.text()));
    }

    private ComponentPlan nested(
            ComponentModel component, ProjectionModel nested, boolean nullable, List<String> way, String label) {
        String word = words.add(label.substring(label.indexOf('.') + 1));
        List<ComponentPlan> components = components(nested, way, label);
        SelectedPlan probed = probe(nested.entity(), way, label, words.add(component.name() + ".key"));
        List<SelectedPlan> selected = ComponentPlan.selected(components);
        int index = 0;
        while (index < selected.size() && !isSame(selected.get(index), probed)) {
            index++;
        }
        return new ComponentPlan.Nested(
                component.name(),
                word,
                nested.type(),
                GeneratedNames.peer(nested.type(), "Projection"),
                GeneratedNames.of(nested.type()).handle(),
                nullable,
                component.optional(),
                nullable && index == selected.size() ? List.of(probed) : List.of(),
                index,
                components);
    }

    private static boolean isSame(SelectedPlan one, SelectedPlan other) {
        return one.kind() == other.kind() && one.way().equals(other.way());
    }

    /** What is never NULL where there is a row, and NULL where no statement sees one: a column that refers to it has its key even so. */
    private static SelectedPlan probe(EntityModel entity, List<String> way, String label, String word) {
        Set<PropertyModel> key = entity.members().stream()
                .filter(EntityPlanner::isKey)
                .flatMap(MemberModel::properties)
                .collect(Collectors.toSet());
        Optional<PropertyModel> other = entity.properties().stream()
                .filter(property -> property.isColumn() && !property.isColumnNullable() && !key.contains(property))
                .findFirst();
        PropertyModel probe = other.orElseGet(() -> entity.properties().get(0));
        PropertyPlan plan = EntityPlanner.property(entity, probe, label, word);
        return other.isPresent() ? selected(plan, way, entity) : new SelectedPlan(Kind.JOINED_KEY, plan, way);
    }

    private MemberPlan embedded(
            EntityModel owner, ComponentModel component, EmbeddedModel embedded, WayModel way, String label) {
        String around = component.name().equals(embedded.name()) ? label.substring(0, label.lastIndexOf('.')) : label;
        EmbeddedPlan plan = (EmbeddedPlan) EntityPlanner.member(owner, embedded, around, words);
        return new EmbeddedPlan(
                plan.name(),
                plan.word(),
                label,
                component.type(),
                plan.value(),
                plan.isRecord(),
                !way.absent().isEmpty(),
                component.optional(),
                plan.reference(),
                plan.members(),
                plan.access());
    }

    /** The property, read as the component says. */
    private PropertyPlan property(EntityModel owner, ComponentModel component, PropertyModel property, String label) {
        PropertyPlan plan = EntityPlanner.property(owner, property, label, words.add(component.name()));
        return new PropertyPlan(
                plan.name(),
                plan.word(),
                label,
                component.type(),
                plan.value(),
                plan.columnType(),
                plan.column(),
                true,
                Optional.empty(),
                component.nullable(),
                plan.sensitive(),
                component.optional(),
                plan.reference(),
                plan.access());
    }

    private PropertyPlan expression(
            EntityModel entity, ComponentModel component, ComponentModel.Expression expression, String label) {
        List<String> columns = entity.properties().stream()
                .filter(PropertyModel::isColumn)
                .map(PropertyModel::column)
                .toList();
        FormulaText text = FormulaText.ofColumns(expression.sql(), columns);
        boolean isSensitive = component.sensitive()
                || entity.properties().stream()
                        .anyMatch(
                                property -> property.sensitive() && text.names().contains(property.column()));
        ColumnType type = ColumnType.of(expression.value());
        return new PropertyPlan(
                component.name(),
                words.add(component.name()),
                label,
                component.type(),
                expression.value(),
                type,
                new SqlColumn(component.name(), type.sqlName(), type.asText(), parts(text)),
                true,
                Optional.empty(),
                component.nullable(),
                isSensitive,
                component.optional(),
                Optional.empty(),
                new Access(component.name(), true, "", false));
    }

    /** The parts of an expression, each but the first with a column before it. */
    private static List<String> parts(FormulaText text) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < text.texts().size(); i++) {
            String column = i == 0 ? "" : Identifiers.quote(text.names().get(i - 1));
            parts.add(column + text.texts().get(i));
        }
        return parts;
    }
}
