package dev.vorm.processor.plan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.SqlColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans all that is generated for an entity. */
public final class EntityPlanner {
    /** What the key of an entity without one holds. */
    private static final ValueType MISSING = ValueType.of(ValueType.Kind.LONG, TypeName.LONG.box());

    private EntityPlanner() {}

    /**
     * Plans an entity.
     *
     * <p>It never fails. Of an entity that was found wrong, the plan is good for the table's handle only.
     */
    public static EntityPlan plan(EntityModel entity) {
        GeneratedNames names = GeneratedNames.of(entity.type());
        List<PropertyPlan> properties = new ArrayList<>();
        Optional<PropertyPlan> key = Optional.empty();
        for (PropertyModel model : entity.properties()) {
            PropertyPlan property = property(model, names.label());
            properties.add(property);
            if (model.role() == Role.KEY) {
                key = key.or(() -> Optional.of(property));
            }
        }
        PropertyPlan known = key.orElseGet(() -> missingKey(names.label()));
        WritePlanner writes = new WritePlanner(entity, properties, known);
        return new EntityPlan(
                names,
                entity.form() == EntityModel.Form.RECORD,
                entity.isPublic(),
                properties,
                TablePlanner.plan(entity, known),
                writes.mapping(),
                CrudPlanner.plan(entity, names.label(), properties, writes),
                entity.place().element());
    }

    private static PropertyPlan property(PropertyModel property, String label) {
        return new PropertyPlan(
                property.name(),
                label + "." + property.name(),
                property.type(),
                property.value(),
                ColumnType.of(property.value()),
                column(property),
                property.nullable(),
                property.sensitive(),
                property.optional(),
                property.reference().map(other -> GeneratedNames.of(other.type())),
                property.access());
    }

    static SqlColumn column(PropertyModel property) {
        ColumnType type = ColumnType.of(property.value());
        return new SqlColumn(property.column(), type.sqlName(), type.asText());
    }

    /** Stands for the key of an entity that has none, which is an error already. */
    private static PropertyPlan missingKey(String label) {
        return new PropertyPlan(
                "id",
                label + ".id",
                MISSING.type(),
                MISSING,
                ColumnType.of(MISSING),
                new SqlColumn("id", ColumnType.of(MISSING).sqlName(), false),
                false,
                false,
                false,
                Optional.empty(),
                new Access("id", false, "id", false));
    }
}
