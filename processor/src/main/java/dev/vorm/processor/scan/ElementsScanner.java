package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.CheckModel;
import dev.vorm.processor.model.ElementsModel;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import dev.vorm.processor.model.PropertyModel.Generation;
import dev.vorm.processor.model.PropertyModel.Role;
import dev.vorm.processor.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads a collection whose elements are the rows of a table of their own. */
final class ElementsScanner {
    /** Reads the properties of a type. */
    interface Members {
        List<MemberModel> scan(Owner owner, List<Diagnostic> found, List<LostProperty> lost);
    }

    private final ValueScanner values;
    private final AccessScanner accessScanner;
    private final CommentScanner commentScanner;
    private final Members members;

    ElementsScanner(Types types, CommentScanner commentScanner, Members members) {
        this.values = new ValueScanner(types);
        this.accessScanner = new AccessScanner(types);
        this.commentScanner = commentScanner;
        this.members = members;
    }

    static boolean is(Field field) {
        return Mark.has(field.element(), "Elements");
    }

    /** The collection that a field is; nothing when there is a mistake in it, which is then in {@code found}. */
    Optional<ElementsModel> scan(Owner owner, Field field, List<Diagnostic> found) {
        int before = found.size();
        Optional<CollectionType> type = CollectionType.of(field, found);
        ElementMarks.check(owner, field, found);
        if (type.isEmpty() || found.size() > before) {
            return Optional.empty();
        }
        CollectionType collection = type.get();
        Optional<Access> access = accessScanner.access(owner, field, found);
        Mark mark = Mark.find(field.element(), "Elements").orElseThrow();
        Optional<PropertyModel> key =
                collection.key().flatMap(held -> key(owner, field, collection, held, mark, found));
        Optional<Owner> parts = Embedding.element(owner, field, collection, found);
        if (found.size() > before) {
            return Optional.empty();
        }
        ElementMarks.checkValues(mark, collection.kind(), parts.isPresent(), found);
        Optional<? extends MemberModel> value = parts.isPresent()
                ? parts(owner, field, collection, parts.get(), found)
                : value(owner, field, collection, mark, found);
        if (value.isEmpty() || access.isEmpty() || found.size() > before) {
            return Optional.empty();
        }
        List<CheckModel> checks = parts.map(ConstraintScanner::checks).orElse(List.of());
        return Optional.of(model(owner, field, collection, mark, key, value.get(), checks, access.get()));
    }

    private ElementsModel model(
            Owner owner,
            Field field,
            CollectionType collection,
            Mark mark,
            Optional<PropertyModel> key,
            MemberModel value,
            List<CheckModel> checks,
            Access access) {
        String position = mark.string("orderColumn");
        return new ElementsModel(
                field.name(),
                TypeName.get(field.type()),
                collection.kind(),
                TypeName.get(collection.element()),
                table(owner, field, mark),
                commentScanner.of(owner.type(), field.element()),
                SnakeCase.of(owner.type().getSimpleName().toString()) + "_",
                mark.strings("ownerColumns"),
                position.isEmpty() ? "position" : position,
                key,
                value,
                checks,
                access,
                field.place());
    }

    private static String table(Owner owner, Field field, Mark mark) {
        String named = mark.string("table");
        return named.isEmpty() ? Columns.table(owner.type()) + "_" + SnakeCase.of(field.name()) : named;
    }

    private Optional<PropertyModel> key(
            Owner owner, Field field, CollectionType collection, TypeMirror type, Mark mark, List<Diagnostic> found) {
        Optional<Mark> column = mark.mark("keyColumn");
        boolean nullable = collection.keyNullable() || isNullable(column);
        return values.element(field.element(), type, column, true, found)
                .map(value -> property(owner, field, "key", type, value, column, nullable));
    }

    private Optional<PropertyModel> value(
            Owner owner, Field field, CollectionType collection, Mark mark, List<Diagnostic> found) {
        Optional<Mark> column = mark.mark("column");
        boolean nullable = collection.nullable() || isNullable(column);
        return values.element(field.element(), collection.element(), column, false, found)
                .map(value -> property(owner, field, "value", collection.element(), value, column, nullable));
    }

    private static boolean isNullable(Optional<Mark> column) {
        return column.map(mark -> mark.flag("nullable")).orElse(false);
    }

    private Optional<EmbeddedModel> parts(
            Owner owner, Field field, CollectionType collection, Owner parts, List<Diagnostic> found) {
        int before = found.size();
        ElementMarks.checkParts(parts, found);
        if (found.size() > before) {
            return Optional.empty();
        }
        List<LostProperty> lostParts = new ArrayList<>();
        List<MemberModel> scanned = members.scan(parts, found, lostParts);
        MemberScanner.columnNames(owner, field, "Elements", scanned, lostParts, found);
        if (!lostParts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new EmbeddedModel(
                field.name(),
                TypeName.get(collection.element()),
                ClassName.get(parts.type()),
                parts.form(),
                collection.nullable(),
                false,
                false,
                Optional.empty(),
                scanned,
                new Access(field.name(), true, "", false),
                field.place()));
    }

    /** The key or the value of an element that is one column. */
    private static PropertyModel property(
            Owner owner,
            Field field,
            String name,
            TypeMirror type,
            ValueType value,
            Optional<Mark> column,
            boolean nullable) {
        String named = column.map(mark -> mark.string("value")).orElse("");
        Place place = field.place();
        return new PropertyModel(
                owner.path(field) + "." + name,
                TypeName.get(type),
                value,
                named.isEmpty() ? name : named,
                nullable,
                false,
                false,
                column.map(mark -> mark.number("length")).orElse(0),
                column.map(mark -> mark.number("precision")).orElse(0),
                column.map(mark -> mark.number("scale")).orElse(0),
                name.equals("key") ? Role.KEY : Role.PLAIN,
                Generation.NONE,
                Optional.empty(),
                "",
                "",
                "",
                true,
                true,
                Mark.has(field.element(), "Sensitive"),
                Optional.empty(),
                new Access(name, true, "", false),
                place);
    }
}
