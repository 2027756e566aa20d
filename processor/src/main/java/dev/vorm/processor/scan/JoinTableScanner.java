package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.EntityModel;
import dev.vorm.processor.model.IndexModel;
import dev.vorm.processor.model.IndexModel.IndexKeyModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.ReferenceModel;
import dev.vorm.processor.model.ToManyModel.JoinTableModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** Reads the table between two entities that are many to each other: the columns of their keys. */
final class JoinTableScanner {
    private final Types types;
    private final Reference references;
    private final MemberScanner memberScanner;

    JoinTableScanner(Types types, Reference references, MemberScanner memberScanner) {
        this.types = types;
        this.references = references;
        this.memberScanner = memberScanner;
    }

    /** The table; nothing when there is a mistake, which is then in {@code found} or said of the entity with the key. */
    Optional<JoinTableModel> scan(Owner owner, Field field, TypeElement target, Mark mark, List<Diagnostic> found) {
        int before = found.size();
        TypeElement self = declaring(owner, field);
        boolean same = target.equals(self);
        Side left = side(self, mark, "joinColumns", SnakeCase.of(simple(self)), found);
        String other = same ? field.name() : simple(target);
        Side right = side(target, mark, "inverseColumns", SnakeCase.of(other), found);
        if (found.size() > before || left.columns().isEmpty() || right.columns().isEmpty()) {
            return Optional.empty();
        }
        List<MemberModel> members = new ArrayList<>(
                List.of(left.member("owner", field.place(), mark), right.member("other", field.place(), mark)));
        List<PropertyModel> keys = new ArrayList<>(left.columns());
        keys.addAll(right.columns());
        Optional<PropertyModel> position = OrderColumnScanner.scan(field, keys, found);
        position.ifPresent(members::add);
        EntityModel table = new EntityModel(
                ClassName.get(self),
                EntityModel.Form.RECORD,
                false,
                Columns.schema(self),
                mark.string("joinTable"),
                members,
                List.of(),
                List.of(index(right.columns(), mark.place())),
                List.of(),
                mark.place());
        return Optional.of(new JoinTableModel(table, left.columns(), right.columns(), position));
    }

    /** The entity, or the root that declares the property for all that it permits. */
    private TypeElement declaring(Owner owner, Field field) {
        return Hierarchy.rootOf(owner.type())
                .filter(root -> Hierarchy.declared(root, types).contains(field.name()))
                .orElse(owner.type());
    }

    private static String simple(TypeElement type) {
        return type.getSimpleName().toString();
    }

    /** The columns for the key of one of the two. */
    private Side side(TypeElement entity, Mark mark, String names, String prefix, List<Diagnostic> found) {
        List<Diagnostic> wrong = new ArrayList<>();
        List<LostProperty> lost = new ArrayList<>();
        List<PropertyModel> key = MemberModel.properties(memberScanner.scan(
                Owner.entity(Hierarchy.ofFields(entity), types), Fields.keys(entity, types), wrong, lost));
        List<String> named = mark.strings(names);
        Place place = mark.place();
        if (key.isEmpty() || !wrong.isEmpty() || !lost.isEmpty()) {
            // Of an entity of this compile it is said there.
            if (!references.isKnown(entity)) {
                found.add(Diagnostic.of(DiagnosticCode.REFERENCE_TARGET_KEY, place, simple(entity)));
            }
            return new Side(entity, key, List.of());
        } else if (!named.isEmpty() && named.size() != key.size()) {
            found.add(Diagnostic.of(
                    DiagnosticCode.JOIN_TABLE_COLUMNS, place.value(names), names, "" + named.size(), "" + key.size()));
            return new Side(entity, key, List.of());
        }
        List<PropertyModel> columns = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            String column = named.isEmpty() ? prefix + "_" + key.get(i).column() : named.get(i);
            columns.add(key.get(i).keyOf(column, place));
        }
        return new Side(entity, key, columns);
    }

    /** For those who come from the other side. */
    private static IndexModel index(List<PropertyModel> columns, Place place) {
        List<IndexKeyModel> keys = columns.stream()
                .map(column -> new IndexKeyModel(column.column(), column.column(), "", "", false, false, ""))
                .toList();
        return new IndexModel(keys, "", false, "", List.of(), "", false, place);
    }

    /** One of the two, its key, and the columns for that. */
    private record Side(TypeElement entity, List<PropertyModel> key, List<PropertyModel> columns) {
        /** The columns as a reference to the entity. */
        MemberModel member(String name, Place place, Mark mark) {
            ClassName type = ClassName.get(entity);
            ReferenceModel reference = new ReferenceModel(
                    type,
                    Columns.schema(entity),
                    Columns.table(entity),
                    ViewScanner.is(entity),
                    key.stream().map(PropertyModel::column).toList(),
                    mark.constant("onDelete", "CASCADE").replace('_', ' '),
                    mark.constant("onUpdate", "NO_ACTION").replace('_', ' '),
                    ConstraintScanner.deferrable(mark));
            return new EmbeddedModel(
                    name,
                    ParameterizedTypeName.get(ClassName.bestGuess(Names.REF), type, type),
                    type,
                    EntityModel.Form.RECORD,
                    false,
                    false,
                    true,
                    Optional.of(reference),
                    List.copyOf(columns),
                    new PropertyModel.Access(name, true, "", false),
                    place);
        }
    }
}
