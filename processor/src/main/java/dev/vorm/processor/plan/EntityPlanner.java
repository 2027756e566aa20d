package dev.vorm.processor.plan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.FormulaText;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.HierarchyModel;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PgType;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.ValueType;
import dev.vorm.processor.plan.sql.Identifiers;
import dev.vorm.processor.plan.sql.RowFilter;
import dev.vorm.processor.plan.sql.SoftDelete;
import dev.vorm.processor.plan.sql.SqlColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans all that is generated for an entity. */
public final class EntityPlanner {
    /** What the key of an entity without one holds. */
    private static final ValueType MISSING = ValueType.of(ValueType.Kind.LONG, TypeName.LONG.box());

    private static final PgType VARCHARS = PgType.parse(ColumnType.VARCHARS).orElseThrow();

    private EntityPlanner() {}

    /**
     * Plans an entity.
     *
     * <p>It never fails. Of an entity that was found wrong, the plan is good for the table's handle only.
     */
    public static EntityPlan plan(EntityModel entity) {
        if (entity.form() == EntityModel.Form.SEALED) {
            return HierarchyPlanner.plan(entity);
        }
        GeneratedNames names = GeneratedNames.of(entity.type());
        List<MemberPlan> members = members(entity);
        List<PropertyPlan> properties = MemberPlan.properties(members);
        Optional<PropertyPlan> softDelete = only(Role.SOFT_DELETE, entity, properties);
        Optional<PropertyPlan> tenant = only(Role.TENANT, entity, properties);
        WritePlanner writes = writes(entity, members);
        return new EntityPlan(
                names,
                entity.form() == EntityModel.Form.RECORD,
                entity.isPublic(),
                members,
                JoinedPlanner.definition(entity, writes.key()),
                softDelete,
                tenant,
                writes.mapping(),
                CrudPlanner.plan(entity, names.label(), members, rows(entity, softDelete, tenant), writes),
                entity.callbacks(),
                entity.place().element(),
                HierarchyPlanner.leaf(entity, writes, rows(entity, softDelete, tenant)),
                Optional.empty());
    }

    static List<MemberPlan> members(EntityModel entity) {
        String label = GeneratedNames.of(entity.type()).label();
        Words words = new Words();
        return entity.members().stream()
                .map(model -> member(entity, model, label, words))
                .toList();
    }

    static WritePlanner writes(EntityModel entity) {
        return writes(entity, members(entity));
    }

    private static WritePlanner writes(EntityModel entity, List<MemberPlan> members) {
        List<MemberPlan> key = IntStream.range(0, members.size())
                .filter(i -> isKey(entity.members().get(i)))
                .mapToObj(members::get)
                .toList();
        return new WritePlanner(entity, MemberPlan.properties(members), key(entity, key));
    }

    /** The rows that an entity's statements see. */
    static RowFilter rows(EntityModel entity, Optional<PropertyPlan> softDelete, Optional<PropertyPlan> tenant) {
        return new RowFilter(
                HierarchyPlanner.kind(entity).orElse(null),
                softDelete
                        .map(mark -> new SoftDelete(mark.column(), mark.value().kind() == ValueType.Kind.BOOLEAN))
                        .orElse(null),
                tenant.map(PropertyPlan::column).orElse(null));
    }

    /** The property in a role that at most one has. */
    static Optional<PropertyPlan> only(Role role, EntityModel entity, List<PropertyPlan> properties) {
        return IntStream.range(0, properties.size())
                .filter(i -> entity.properties().get(i).role() == role)
                .mapToObj(properties::get)
                .findFirst();
    }

    private static boolean isKey(MemberModel model) {
        return model instanceof EmbeddedModel embedded
                ? embedded.key()
                : model instanceof PropertyModel property && property.role() == Role.KEY;
    }

    private static KeyPlan key(EntityModel entity, List<MemberPlan> members) {
        GeneratedNames names =
                GeneratedNames.of(entity.hierarchy().map(HierarchyModel::root).orElse(entity.type()));
        if (members.isEmpty() && entity.view().isPresent()) {
            return new KeyPlan(ClassName.get(Void.class), members);
        }
        List<MemberPlan> known = members.isEmpty() ? List.of(missingKey(names.label())) : members;
        if (known.size() > 1) {
            return new KeyPlan(names.key(), known);
        }
        TypeName type = known.get(0) instanceof EmbeddedPlan embedded
                ? embedded.value()
                : known.get(0).properties().findFirst().orElseThrow().valueType();
        return new KeyPlan(type, known);
    }

    static MemberPlan member(EntityModel entity, MemberModel model, String label, Words words) {
        if (model instanceof ElementsModel elements) {
            return ElementsPlanner.plan(entity, elements, label, words);
        }
        if (model instanceof ToManyModel relationship) {
            return ToManyPlanner.plan(relationship, label, words);
        }
        if (model instanceof EmbeddedModel embedded) {
            return new EmbeddedPlan(
                    embedded.name(),
                    words.add(embedded.name()),
                    label + "." + embedded.name(),
                    embedded.type(),
                    embedded.value(),
                    embedded.form() == EntityModel.Form.RECORD,
                    embedded.nullable(),
                    embedded.optional(),
                    embedded.reference().map(other -> GeneratedNames.of(other.type())),
                    embedded.members().stream()
                            .map(part -> member(entity, part, label, words))
                            .toList(),
                    embedded.access());
        }
        return property(entity, (PropertyModel) model, label, words.add(model.name()));
    }

    static PropertyPlan property(EntityModel entity, PropertyModel property, String label, String word) {
        SqlColumn column = column(entity, property);
        return new PropertyPlan(
                property.name(),
                word,
                label + "." + property.name(),
                property.type(),
                value(property),
                ColumnType.of(value(property)),
                column,
                property.isReadOnly(),
                new WriteRules(property, column).stamp(),
                property.nullable(),
                property.sensitive(),
                property.optional(),
                property.reference().map(other -> GeneratedNames.of(other.type())),
                property.access());
    }

    private static SqlColumn column(EntityModel entity, PropertyModel property) {
        SqlColumn column = column(property);
        return property.isColumn()
                ? column
                : new SqlColumn(column.name(), column.type(), column.asText(), formula(entity, property));
    }

    /** The parts of a formula's SQL, each but the first with the name of a column before it. */
    private static List<String> formula(EntityModel entity, PropertyModel property) {
        FormulaText formula = FormulaText.of(property.computed());
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < formula.texts().size(); i++) {
            String column = i == 0
                    ? ""
                    : entity.columnOf(property, formula.names().get(i - 1))
                            .map(Identifiers::quote)
                            .orElse("");
            parts.add(column + formula.texts().get(i));
        }
        return parts;
    }

    /** The value in its column: the elements of an array are {@code varchar} where they have a length. */
    private static ValueType value(PropertyModel property) {
        boolean hasLength = property.length() > 0 && property.value().bare().isMany();
        return hasLength ? property.value().renamed(VARCHARS) : property.value();
    }

    static SqlColumn column(PropertyModel property) {
        ColumnType type = ColumnType.of(value(property));
        return new SqlColumn(property.column(), type.sqlName(), type.asText());
    }

    /** Stands for the key of an entity that has none, which is an error already. */
    private static PropertyPlan missingKey(String label) {
        return PropertyPlan.implicit(
                "id", "id", label + ".id", MISSING.type(), MISSING, "id", false, new Access("id", true, "id", false));
    }
}
