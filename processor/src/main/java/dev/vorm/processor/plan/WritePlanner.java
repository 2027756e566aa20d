package dev.vorm.processor.plan;

import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.plan.BindPlan.Source;
import dev.vorm.processor.plan.ResultPlan.Origin;
import dev.vorm.processor.plan.sql.InsertedColumn;
import dev.vorm.processor.plan.sql.SqlColumn;
import dev.vorm.processor.plan.sql.UpdatedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Plans what an entity's writes send and give back, so that texts, binds and results have one order. */
final class WritePlanner {
    private final KeyPlan key;
    private final List<InsertedColumn> insertedColumns = new ArrayList<>();
    private final List<UpdatedColumn> updatedColumns = new ArrayList<>();
    private final List<BindPlan> insertBinds = new ArrayList<>();
    private final List<BindPlan> updateBinds = new ArrayList<>();
    private final List<BindPlan> deleteBinds = new ArrayList<>();
    private final List<ResultPlan> inserted;
    private final List<ResultPlan> updated;
    private final List<PropertyPlan> numbered = new ArrayList<>();
    private @Nullable PropertyPlan version;

    WritePlanner(EntityModel entity, List<PropertyPlan> properties, KeyPlan key) {
        this.key = key;
        List<WriteRules> rules = new ArrayList<>();
        HierarchyPlanner.kind(entity)
                .map(kind -> InsertedColumn.expression(kind.column(), kind.literal()))
                .ifPresent(insertedColumns::add);
        for (PropertyPlan part : key.properties()) {
            updateBinds.add(new BindPlan(part, Source.KEY));
            deleteBinds.add(new BindPlan(part, Source.KEY));
        }
        for (int i = 0; i < properties.size(); i++) {
            PropertyModel model = entity.properties().get(i);
            PropertyPlan property = properties.get(i);
            WriteRules rule = new WriteRules(model, property.column());
            rules.add(rule);
            rule.inserted().ifPresent(column -> insert(column, new BindPlan(property, keySource(model))));
            rule.updated().ifPresent(column -> update(column, property));
            if (model.generation() == Generation.IDENTITY || model.generation() == Generation.SEQUENCE) {
                numbered.add(property);
            }
            if (model.role() == Role.VERSION) {
                version = property;
            }
        }
        if (updatedColumns.isEmpty() && entity.view().isEmpty()) {
            SqlColumn column = keyColumns().get(0);
            updatedColumns.add(new UpdatedColumn(column, column.quoted()));
        }
        if (version != null) {
            updateBinds.add(new BindPlan(version, Source.VALUE));
            deleteBinds.add(new BindPlan(version, Source.VALUE));
        }
        EntityPlanner.only(Role.TENANT, entity, properties).ifPresent(this::tenant);
        inserted = results(properties, rules, WriteRules::isReturnedByInsert);
        updated = results(properties, rules, WriteRules::isReturnedByUpdate);
    }

    /** Last, where the executor's tenant goes: another one's entity is refused. */
    private void tenant(PropertyPlan property) {
        updateBinds.add(new BindPlan(property, Source.VALUE));
        deleteBinds.add(new BindPlan(property, Source.VALUE));
    }

    private void insert(InsertedColumn column, BindPlan bind) {
        insertedColumns.add(column);
        if (column.bound()) {
            insertBinds.add(bind);
        }
    }

    private void update(UpdatedColumn column, PropertyPlan property) {
        updatedColumns.add(column);
        if (column.bound()) {
            updateBinds.add(new BindPlan(property, Source.VALUE));
        }
    }

    private static Source keySource(PropertyModel property) {
        return switch (property.generation()) {
            case UUID_V7 -> Source.UUID_V7;
            case UUID_V4 -> Source.UUID_V4;
            case SEQUENCE -> Source.SEQUENCE;
            case NONE, IDENTITY -> property.role() == Role.KEY ? Source.GIVEN_KEY : Source.VALUE;
        };
    }

    /** What every property is after a write. */
    private List<ResultPlan> results(
            List<PropertyPlan> properties, List<WriteRules> rules, Predicate<WriteRules> isReturned) {
        List<ResultPlan> results = new ArrayList<>();
        int index = 0;
        for (int i = 0; i < properties.size(); i++) {
            PropertyPlan property = properties.get(i);
            if (isReturned.test(rules.get(i))) {
                results.add(new ResultPlan(property, Origin.RETURNED, index++));
            } else {
                results.add(new ResultPlan(property, rules.get(i).startsAtZero() ? Origin.ZERO : Origin.KEPT, 0));
            }
        }
        return results;
    }

    MappingPlan mapping() {
        return new MappingPlan(key, numbered, insertBinds, inserted, updateBinds, updated, deleteBinds);
    }

    KeyPlan key() {
        return key;
    }

    List<SqlColumn> keyColumns() {
        return key.properties().stream().map(PropertyPlan::column).toList();
    }

    Optional<SqlColumn> version() {
        return Optional.ofNullable(version).map(PropertyPlan::column);
    }

    List<InsertedColumn> insertedColumns() {
        return insertedColumns;
    }

    List<UpdatedColumn> updatedColumns() {
        return updatedColumns;
    }

    /** The columns that an INSERT returns. */
    List<SqlColumn> returnedByInsert() {
        return returned(inserted);
    }

    /** The columns that an UPDATE returns. */
    List<SqlColumn> returnedByUpdate() {
        return returned(updated);
    }

    /** A row has to come back even when it has nothing new: it tells that the statement wrote one. */
    private List<SqlColumn> returned(List<ResultPlan> results) {
        List<SqlColumn> columns = results.stream()
                .filter(result -> result.origin() == Origin.RETURNED)
                .map(result -> result.property().column())
                .toList();
        return columns.isEmpty() ? keyColumns() : columns;
    }
}
