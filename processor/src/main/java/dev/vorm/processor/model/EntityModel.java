package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type with {@code @Table} or {@code @View}, as its author wrote it.
 *
 * @param type the type
 * @param form record or class
 * @param isPublic whether the type can be seen from other packages; generated types are as visible
 * @param schema the schema, or "" for none
 * @param table the table's name
 * @param comment the comment on the table, or ""
 * @param members the mapped properties, in the order of their declaration
 * @param uniques unique constraints, those of properties first
 * @param indexes indexes
 * @param checks check constraints, those of properties first
 * @param callbacks the methods that are called when it is read or written, in the order of their declaration
 * @param place the type
 * @param lost properties with mistakes for which there is no model
 * @param hierarchy the type with {@code @Inheritance} that it is, or that permits it
 * @param view the view that it is read from, when it has no table
 */
public record EntityModel(
        ClassName type,
        Form form,
        boolean isPublic,
        String schema,
        String table,
        String comment,
        List<MemberModel> members,
        List<KeyModel> uniques,
        List<IndexModel> indexes,
        List<CheckModel> checks,
        List<CallbackModel> callbacks,
        Place place,
        List<LostProperty> lost,
        Optional<HierarchyModel> hierarchy,
        Optional<ViewModel> view) {

    /** What an entity can be. */
    public enum Form {
        /** Built by its canonical constructor. */
        RECORD,
        /** Built by its constructor without parameters, then filled property by property. */
        CLASS,
        /** Stands for the entities that it permits. */
        SEALED
    }

    public EntityModel {
        members = List.copyOf(members);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
        checks = List.copyOf(checks);
        callbacks = List.copyOf(callbacks);
        lost = List.copyOf(lost);
    }

    /** An entity without callbacks, of which nothing is lost. */
    public EntityModel(
            ClassName type,
            Form form,
            boolean isPublic,
            String schema,
            String table,
            List<MemberModel> members,
            List<KeyModel> uniques,
            List<IndexModel> indexes,
            List<CheckModel> checks,
            Place place) {
        this(
                type,
                form,
                isPublic,
                schema,
                table,
                "",
                members,
                uniques,
                indexes,
                checks,
                List.of(),
                place,
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same entity with other members. */
    public EntityModel with(List<MemberModel> others) {
        return new EntityModel(
                type, form, isPublic, schema, table, comment, others, uniques, indexes, checks, callbacks, place, lost,
                hierarchy, view);
    }

    /** The same entity with other constraints and indexes. */
    public EntityModel with(List<KeyModel> uniques, List<IndexModel> indexes, List<CheckModel> checks) {
        return new EntityModel(
                type, form, isPublic, schema, table, comment, members, uniques, indexes, checks, callbacks, place, lost,
                hierarchy, view);
    }

    /** The same entity in a hierarchy. */
    public EntityModel in(HierarchyModel family) {
        return new EntityModel(
                type,
                form,
                isPublic,
                schema,
                table,
                comment,
                members,
                uniques,
                indexes,
                checks,
                callbacks,
                place,
                lost,
                Optional.of(family),
                view);
    }

    /** Where the name of its table or view is said. */
    public Place tablePlace() {
        return view.map(ViewModel::place).orElseGet(() -> place.at("Table"));
    }

    /** The hierarchy, when it is one of several entities in it. */
    public Optional<HierarchyModel> family() {
        return hierarchy.filter(present -> form != Form.SEALED);
    }

    /** The columns of a property, of which a {@code Ref} can have several; nothing when there is no such property. */
    public List<String> columnsOf(String name) {
        return MemberModel.columnsOf(members, name);
    }

    /** The column that a formula of a property names; nothing when there is no such column. */
    public Optional<String> columnOf(PropertyModel formula, String name) {
        String way = formula.name().substring(0, formula.name().lastIndexOf('.') + 1);
        return Stream.of(way + name, name)
                .flatMap(each -> properties().stream()
                        .filter(property ->
                                property.isColumn() && property.name().equals(each)))
                .map(PropertyModel::column)
                .findFirst()
                .or(() -> properties().stream()
                        .filter(PropertyModel::isColumn)
                        .map(PropertyModel::column)
                        .filter(name::equals)
                        .findFirst());
    }

    /** The properties that are columns, or formulas over them, those of embedded values among them, in the order of their columns. */
    public List<PropertyModel> properties() {
        return MemberModel.properties(members);
    }

    /** The collections that are tables of their own. */
    public List<ElementsModel> elements() {
        return members.stream()
                .filter(ElementsModel.class::isInstance)
                .map(ElementsModel.class::cast)
                .toList();
    }

    /** The table of a collection, as if it were that of an entity, with the columns of the owner's key first. */
    public EntityModel tableOf(ElementsModel elements) {
        List<MemberModel> columns = new ArrayList<>(elements.owner(this));
        columns.addAll(elements.own());
        return new EntityModel(
                type,
                form,
                isPublic,
                schema,
                elements.table(),
                elements.comment(),
                columns,
                List.of(),
                List.of(),
                elements.checks(),
                List.of(),
                elements.place(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
