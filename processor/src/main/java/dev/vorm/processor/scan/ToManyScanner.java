package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ConditionText;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.ToManyModel;
import dev.vorm.processor.model.ToManyModel.JoinTableModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a {@code Many} or {@code One}: the other entity, and what ties it to this one. */
final class ToManyScanner {
    private static final Set<String> MARKS = Set.of("Relationship", "OrderBy", "OrderColumn");

    private final Types types;
    private final Reference references;
    private final AccessScanner accessScanner;
    private final JoinTableScanner joinTableScanner;
    private final ConditionScanner conditionScanner;

    ToManyScanner(Types types, Reference references, MemberScanner memberScanner) {
        this.types = types;
        this.references = references;
        this.accessScanner = new AccessScanner(types);
        this.joinTableScanner = new JoinTableScanner(types, references, memberScanner);
        this.conditionScanner = new ConditionScanner(types, memberScanner);
    }

    static boolean is(Field field) {
        return TypeNames.is(field.type(), Names.MANY) || TypeNames.is(field.type(), Names.ONE);
    }

    /** The other entity, as far as it is one. */
    static Optional<TypeElement> target(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED
                || ((DeclaredType) type).getTypeArguments().size() != 1) {
            return Optional.empty();
        }
        TypeMirror target = ((DeclaredType) type).getTypeArguments().get(0);
        return target.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) TypeNames.element(target))
                : Optional.empty();
    }

    /** The relationship that a field is; nothing when there is a mistake in it, which is then in {@code found}. */
    Optional<ToManyModel> scan(Owner owner, Field field, List<Diagnostic> found) {
        int before = found.size();
        NotYet.onProperty(field, found);
        marks(owner, field, found);
        RelationshipMarks.check(field, found);
        Optional<TypeElement> target = target(field.type());
        if (target.isEmpty()) {
            String name = TypeNames.simple(field.type());
            found.add(Diagnostic.of(DiagnosticCode.TO_MANY_RAW, field.place(), name));
        }
        Optional<Access> access = accessScanner.access(owner, field, found);
        if (target.isEmpty() || access.isEmpty() || found.size() > before || !isEntity(target.get(), field, found)) {
            return Optional.empty();
        }
        return relationship(owner, field, target.get(), access.get(), found);
    }

    private static void marks(Owner owner, Field field, List<Diagnostic> found) {
        if (!owner.path().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.TO_MANY_WITHIN, field.place(), TypeNames.simple(field.type())));
        }
        Mark.all(field.element())
                .filter(mark -> EntityScanner.PROPERTY_MARKS.contains(mark.name()) && !MARKS.contains(mark.name()))
                .map(mark -> Diagnostic.of(
                        DiagnosticCode.TO_MANY_ANNOTATION, mark.place(), mark.name(), TypeNames.simple(field.type())))
                .forEach(found::add);
    }

    private boolean isEntity(TypeElement target, Field field, List<Diagnostic> found) {
        if (Hierarchy.isEntity(target)) {
            return true;
        }
        if (!references.isKnown(target)) {
            String name = target.getSimpleName().toString();
            found.add(Diagnostic.of(DiagnosticCode.REFERENCE_TARGET, field.place(), name));
        }
        return false;
    }

    private Optional<ToManyModel> relationship(
            Owner owner, Field field, TypeElement target, Access access, List<Diagnostic> found) {
        int before = found.size();
        boolean many = TypeNames.is(field.type(), Names.MANY);
        Optional<Mark> mark = Mark.find(field.element(), "Relationship");
        if (!isTied(field, target, many, mark, found)) {
            return Optional.empty();
        }
        String mappedBy = mark.orElseThrow().string("mappedBy");
        boolean owns = !mark.get().string("joinTable").isEmpty();
        boolean byTable = !mappedBy.isEmpty() && mappedBy(owner, target, many, mark.get(), found);
        Optional<JoinTableModel> between =
                owns ? joinTableScanner.scan(owner, field, target, mark.get(), found) : Optional.empty();
        if (!owns) {
            orderColumn(field, target, mappedBy, byTable, found);
        }
        Optional<ConditionText> where = conditionScanner.scan(owner, target, mark, found);
        List<ToManyModel.OrderModel> orderBy = new OrderScanner(types).scan(field, target, found);
        return (owns && between.isEmpty()) || found.size() > before
                ? Optional.empty()
                : Optional.of(new ToManyModel(
                        owner.path(field),
                        TypeName.get(field.type()),
                        ClassName.get(target),
                        KeyType.of(target, types).orElse(ClassName.get(Void.class)),
                        many,
                        mappedBy,
                        byTable,
                        between,
                        where,
                        orderBy,
                        access,
                        field.place()));
    }

    /** Whether it is said what makes the relationship, and one thing of it. */
    private static boolean isTied(
            Field field, TypeElement target, boolean many, Optional<Mark> mark, List<Diagnostic> found) {
        boolean mapped =
                mark.filter(present -> !present.string("mappedBy").isEmpty()).isPresent();
        boolean owns =
                mark.filter(present -> !present.string("joinTable").isEmpty()).isPresent();
        boolean isConditional = mark.filter(present -> present.has("where")).isPresent();
        if ((mapped && owns) || (owns && !many) || !(mapped || owns || isConditional)) {
            DiagnosticCode code = many ? DiagnosticCode.TO_MANY_OWNER : DiagnosticCode.ONE_OWNER;
            Place place = mark.map(Mark::place).orElse(field.place());
            String name = TypeNames.simple(field.type());
            found.add(Diagnostic.of(code, place, name, target.getSimpleName().toString()));
            return false;
        }
        return true;
    }

    private static void orderColumn(
            Field field, TypeElement target, String mappedBy, boolean byTable, List<Diagnostic> found) {
        String other = target.getSimpleName().toString();
        String fix = byTable
                ? "put it on " + other + "." + mappedBy + ", whose lists it sorts, or sort this one by @OrderBy"
                : "give " + other + " a property for the position, and write @OrderBy with it here";
        OrderColumnScanner.refuse(field, byTable ? "the side without joinTable" : "one without joinTable", fix, found);
    }

    /** Whether the property that owns the relationship has a table; why it cannot own it is in {@code found}. */
    private boolean mappedBy(Owner owner, TypeElement target, boolean many, Mark mark, List<Diagnostic> found) {
        String name = mark.string("mappedBy");
        Place place = mark.place().value("mappedBy");
        String other = target.getSimpleName().toString();
        List<Field> fields = Fields.mapped(Hierarchy.ofFields(target), types);
        Optional<Field> owning =
                fields.stream().filter(field -> field.name().equals(name)).findFirst();
        if (owning.isEmpty()) {
            List<String> known = fields.stream()
                    .filter(field -> refersTo(field, owner.type()))
                    .map(Field::name)
                    .toList();
            String hint = known.size() == 1 ? " (did you mean " + known.get(0) + "?)" : NearestName.hint(name, known);
            found.add(Diagnostic.of(DiagnosticCode.MAPPED_BY_UNKNOWN, place, other, name, hint));
            return false;
        }
        Field field = owning.get();
        String self = owner.type().getSimpleName().toString();
        boolean byTable = TypeNames.is(field.type(), Names.MANY);
        boolean owns = !byTable
                || Mark.find(field.element(), "Relationship")
                        .filter(present -> !present.string("joinTable").isEmpty())
                        .isPresent();
        if (!refersTo(field, owner.type()) || !owns) {
            String type = TypeNames.simple(field.type());
            found.add(Diagnostic.of(DiagnosticCode.MAPPED_BY_TYPE, place, other + "." + name, type, self));
        } else if (!many && (byTable || !(mark.has("where") || isUnique(target, field)))) {
            found.add(Diagnostic.of(DiagnosticCode.ONE_NOT_UNIQUE, place, other + "." + name, other));
        }
        return byTable;
    }

    /** Whether a property is a relationship to an entity, or to the root that permits it: they have one key. */
    private static boolean refersTo(Field field, TypeElement entity) {
        return Reference.target(field.type())
                .or(() -> is(field) ? target(field.type()) : Optional.empty())
                .filter(other -> other.equals(entity)
                        || Hierarchy.rootOf(entity).filter(other::equals).isPresent())
                .isPresent();
    }

    private boolean isUnique(TypeElement target, Field field) {
        boolean onlyKey =
                Mark.has(field.element(), "Id") && Fields.keys(target, types).size() == 1;
        return onlyKey
                || Mark.has(field.element(), "Unique")
                || Mark.repeated(target, "Unique", "Uniques").stream()
                        .anyMatch(mark -> mark.strings("columns").equals(List.of(field.name())));
    }
}
