package dev.vorm.processor.model;

import com.palantir.javapoet.ClassName;
import dev.vorm.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A type with {@code @Table}, as its author wrote it.
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
        List<LostProperty> lost) {

    /** What an entity can be. */
    public enum Form {
        /** Built by its canonical constructor. */
        RECORD,
        /** Built by its constructor without parameters, then filled property by property. */
        CLASS
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
        this(type, form, isPublic, schema, table, "", members, uniques, indexes, checks, List.of(), place, List.of());
    }

    /** The properties that are columns, those of embedded values among them, in the order of their columns. */
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

    /** The same entity with other members. */
    public EntityModel withMembers(List<MemberModel> others) {
        return new EntityModel(
                type, form, isPublic, schema, table, comment, others, uniques, indexes, checks, callbacks, place, lost);
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
                List.of());
    }
}
