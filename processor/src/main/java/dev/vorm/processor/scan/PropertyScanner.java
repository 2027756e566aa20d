package dev.vorm.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.util.Types;

/** Reads one property. */
final class PropertyScanner {
    private final TypeScanner typeScanner;
    private final AccessScanner accessScanner;
    private final JsonRecordScanner recordScanner;
    private final CommentScanner commentScanner;

    PropertyScanner(Types types, Set<String> compiled, CommentScanner commentScanner) {
        this.commentScanner = commentScanner;
        this.typeScanner = new TypeScanner(types, compiled);
        this.accessScanner = new AccessScanner(types);
        this.recordScanner = new JsonRecordScanner(types);
    }

    /** Reads references. */
    Reference references() {
        return typeScanner.references();
    }

    /** The property that a field is; nothing when there is a mistake in it, which is then in {@code found}. */
    Optional<PropertyModel> scan(Owner owner, Field field, List<Diagnostic> found) {
        int before = found.size();
        NotYet.onProperty(field, found);
        if (found.size() > before) {
            return Optional.empty();
        }
        Mark.all(field.element()).flatMap(Mark::contradictions).forEach(found::add);
        Optional<TypeScanner.Scanned> type = typeScanner.scan(field, found);
        RoleScanner.Scanned role = RoleScanner.scan(owner, field, type.map(TypeScanner.Scanned::value), found);
        Optional<Access> access = accessScanner.access(owner, field, found);
        if (type.isEmpty()
                || access.isEmpty()
                || !Exactness.checkVisible(field.type(), owner.home(), field.place(), found)) {
            return Optional.empty();
        }
        columnNames(field, type.get(), found);
        RelationshipMarks.check(field, found);
        return Optional.of(property(owner, field, type.get(), role, access.get()));
    }

    private PropertyModel property(
            Owner owner, Field field, TypeScanner.Scanned type, RoleScanner.Scanned role, Access access) {
        Optional<Mark> column = Mark.find(field.element(), "Column");
        boolean nullable = type.optional()
                || Nullness.marked(owner.type(), field.element())
                || column.map(mark -> mark.flag("nullable")).orElse(false);
        return new PropertyModel(
                owner.path(field),
                TypeName.get(field.type()),
                recordScanner.read(type.value(), field.type(), owner.home()),
                owner.column(field),
                nullable,
                owner.absent(),
                type.optional(),
                length(owner, field, column),
                number(column, "precision"),
                number(column, "scale"),
                role.role(),
                RoleScanner.generation(role.generation(), type.value().bare().kind()),
                role.sequence(),
                Mark.find(field.element(), "Default")
                        .map(mark -> mark.string("value"))
                        .orElse(""),
                Mark.find(field.element(), "Computed")
                        .map(mark -> EmbeddedSql.of(owner, mark.string("value")))
                        .or(() -> Mark.find(field.element(), "Formula").map(mark -> mark.string("value")))
                        .orElse(""),
                commentScanner.of(owner.type(), field.element()),
                column.map(mark -> mark.flag("insertable", true)).orElse(true),
                column.map(mark -> mark.flag("updatable", true)).orElse(true),
                sensitive(owner, field),
                type.reference(),
                access,
                field.place());
    }

    private static void columnNames(Field field, TypeScanner.Scanned type, List<Diagnostic> found) {
        Place relationship = field.place().at("Relationship");
        if (type.reference().isEmpty() && Mark.has(field.element(), "Relationship")) {
            String name = TypeNames.simple(field.type());
            found.add(Diagnostic.of(DiagnosticCode.RELATIONSHIP_ON_VALUE, relationship, name));
        } else if (!Columns.named(field, "Column", "value").isEmpty()
                && !Columns.named(field, "Relationship", "column").isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.COLUMN_NAMED_TWICE, relationship.value("column")));
        }
        if (type.reference().isPresent()
                && !Owner.columnNames(field, "Relationship").isEmpty()) {
            String name = type.reference().get().type().simpleName();
            found.add(Diagnostic.of(DiagnosticCode.COMPOSITE_NAMES, relationship.value("columns"), name));
        }
    }

    /** A foreign key is as long as the key that it refers to. */
    private static int length(Owner owner, Field field, Optional<Mark> column) {
        int length = number(column, "length");
        return length != 0
                ? length
                : Reference.target(field.type())
                        .flatMap(target -> Reference.key(target, owner.types()))
                        .map(key -> number(Mark.find(key.element(), "Column"), "length"))
                        .orElse(0);
    }

    /** A foreign key holds what the key holds that it refers to. */
    private static boolean sensitive(Owner owner, Field field) {
        return Mark.has(field.element(), "Sensitive")
                || Reference.target(field.type())
                        .flatMap(target -> Reference.key(target, owner.types()))
                        .map(key -> Mark.has(key.element(), "Sensitive"))
                        .orElse(false);
    }

    private static int number(Optional<Mark> column, String name) {
        return column.map(mark -> mark.number(name)).orElse(0);
    }
}
