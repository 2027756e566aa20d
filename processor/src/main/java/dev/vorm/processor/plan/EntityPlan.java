package dev.vorm.processor.plan;

import dev.vorm.processor.model.CallbackModel;
import dev.vorm.processor.model.GeneratedNames;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * All that is generated for an entity.
 *
 * @param names the names of what is generated
 * @param isRecord whether the entity is a record, and a class otherwise
 * @param isPublic whether generated types can be seen from other packages
 * @param members the properties, in the order in which their columns are read
 * @param table the table's definition
 * @param softDelete the property that marks a row as deleted
 * @param tenant the property that says whose a row is
 * @param mapping the mapping
 * @param crud the repository
 * @param callbacks the methods of the entity that are called when it is read or written
 * @param origin the entity, for compilers that follow which file came from which
 * @param leaf its part as one of the entities under a root
 * @param root its part as a root
 */
public record EntityPlan(
        GeneratedNames names,
        boolean isRecord,
        boolean isPublic,
        List<MemberPlan> members,
        TablePlan table,
        Optional<PropertyPlan> softDelete,
        Optional<PropertyPlan> tenant,
        MappingPlan mapping,
        CrudPlan crud,
        List<CallbackModel> callbacks,
        Element origin,
        Optional<LeafPlan> leaf,
        Optional<RootPlan> root) {
    public EntityPlan {
        members = List.copyOf(members);
        callbacks = List.copyOf(callbacks);
    }

    /** The properties that are columns, those of embedded values among them, in the order in which they are read. */
    public List<PropertyPlan> properties() {
        return MemberPlan.properties(members);
    }

    /** Whether it is only read. */
    public boolean isView() {
        return table.view();
    }

    /** Whether it has a key, which a view may be without. */
    public boolean hasKey() {
        return !mapping.key().members().isEmpty();
    }

    /** How its rows are made, when they are in several tables. */
    public Optional<JoinedPlan> joined() {
        return leaf.flatMap(LeafPlan::joined).or(() -> root.flatMap(RootPlan::joined));
    }

    /** The sequence that makes its key. */
    public Optional<TablePlan.Sequence> sequence() {
        return table.sequences().stream().findFirst();
    }

    /** The members in the order of their declaration, which is that of a record's components. */
    public List<MemberPlan> components() {
        return leaf.map(present -> members.stream()
                        .sorted(Comparator.comparingInt(
                                member -> present.components().indexOf(member.name())))
                        .toList())
                .orElse(members);
    }

    /** Whether it has relationships, which are read as what is not loaded; a root has those of its leaves. */
    public boolean hasRelationships() {
        return MemberPlan.hasRelationships(members)
                || root.map(RootPlan::leaves).orElse(List.of()).stream().anyMatch(EntityPlan::hasRelationships);
    }

    /** The tables between it and others, each once; those of a root are not its leaves'. */
    public List<TablePlan> joinTables() {
        List<String> ofRoot = leaf.map(LeafPlan::shared).orElse(List.of());
        return members.stream()
                .filter(ToManyPlan.class::isInstance)
                .map(ToManyPlan.class::cast)
                .filter(relationship -> !ofRoot.contains(relationship.name()))
                .flatMap(relationship -> relationship.joinTable().stream())
                .map(ToManyPlan.JoinTablePlan::table)
                .distinct()
                .toList();
    }

    /** The collections that are tables of their own, in the order in which they are read, behind all columns. */
    public List<ElementsPlan> elements() {
        return members.stream()
                .filter(ElementsPlan.class::isInstance)
                .map(ElementsPlan.class::cast)
                .toList();
    }

    /** Whether an entity is prepared for a write: by callbacks, or because a record must not share its collections. */
    public boolean isPrepared(CallbackModel.Event event) {
        boolean written = event == CallbackModel.Event.BEFORE_INSERT || event == CallbackModel.Event.BEFORE_UPDATE;
        return !callbacks(event).isEmpty()
                || (written && isRecord && !elements().isEmpty());
    }

    /** The callbacks at an event, in the order in which they are called. */
    public List<CallbackModel> callbacks(CallbackModel.Event event) {
        return callbacks.stream().filter(callback -> callback.event() == event).toList();
    }
}
