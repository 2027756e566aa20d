package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.model.EmbeddedModel;
import dev.vorm.processor.model.LostProperty;
import dev.vorm.processor.model.MemberModel;
import dev.vorm.processor.model.PropertyModel;
import dev.vorm.processor.model.PropertyModel.Access;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.util.Types;

/** Reads the properties of a type, and of those that are embedded in it. */
final class MemberScanner {
    private final PropertyScanner propertyScanner;
    private final AccessScanner accessScanner;
    private final ElementsScanner elementsScanner;
    private final CompositeReference compositeReference;
    private final ToManyScanner toManyScanner;

    MemberScanner(Types types, Set<String> compiled, CommentScanner commentScanner) {
        this.propertyScanner = new PropertyScanner(types, compiled, commentScanner);
        this.accessScanner = new AccessScanner(types);
        this.elementsScanner = new ElementsScanner(types, commentScanner, this::scan);
        this.compositeReference = new CompositeReference(types, propertyScanner.references(), this);
        this.toManyScanner = new ToManyScanner(types, propertyScanner.references(), this);
    }

    /** The members; what could not be read of them goes to {@code lost}, and why to {@code found}. */
    List<MemberModel> scan(Owner owner, List<Diagnostic> found, List<LostProperty> lost) {
        return scan(owner, owner.fields(), found, lost);
    }

    /** Some of the members. */
    List<MemberModel> scan(Owner owner, List<Field> fields, List<Diagnostic> found, List<LostProperty> lost) {
        List<MemberModel> members = new ArrayList<>();
        for (Field field : fields) {
            Optional<? extends MemberModel> member = member(owner, field, found, lost);
            member.ifPresentOrElse(members::add, () -> lost.add(owner.lost(field)));
        }
        return members;
    }

    private Optional<? extends MemberModel> member(
            Owner owner, Field field, List<Diagnostic> found, List<LostProperty> lost) {
        if (Embedding.is(field)) {
            return embedded(owner, field, found, lost);
        }
        if (ToManyScanner.is(field)) {
            return toManyScanner.scan(owner, field, found);
        }
        if (ElementsScanner.is(field)) {
            return elementsScanner.scan(owner, field, found);
        }
        return Reference.isComposite(field.type())
                ? compositeReference.scan(owner, field, found)
                : propertyScanner.scan(owner, field, found);
    }

    private Optional<EmbeddedModel> embedded(
            Owner owner, Field field, List<Diagnostic> found, List<LostProperty> lost) {
        Mark.all(field.element())
                .filter(mark -> EntityScanner.PROPERTY_MARKS.contains(mark.name())
                        && !mark.name().equals("Id"))
                .map(mark -> Diagnostic.of(
                        DiagnosticCode.EMBEDDED_ANNOTATION, mark.place(), mark.name(), TypeNames.simple(field.type())))
                .forEach(found::add);
        Optional<Owner> value = Embedding.of(owner, field, found);
        Optional<Access> access = accessScanner.access(owner, field, found);
        if (value.isEmpty() || access.isEmpty()) {
            return Optional.empty();
        }
        CallbackScanner.refuse(value.get().type(), field.place().at("Embedded"), found);
        List<MemberModel> members = scan(value.get(), found, lost);
        columnNames(owner, field, "Embedded", members, lost, found);
        boolean optional = Embedding.isOptional(field);
        return Optional.of(new EmbeddedModel(
                owner.path(field),
                TypeName.get(field.type()),
                ClassName.get(value.get().type()),
                value.get().form(),
                optional || Nullness.marked(owner.type(), field.element()),
                optional,
                Mark.has(field.element(), "Id"),
                Optional.empty(),
                members,
                access.get(),
                field.place()));
    }

    /** Each name is for a property that there is. */
    static void columnNames(
            Owner owner,
            Field field,
            String annotation,
            List<MemberModel> members,
            List<LostProperty> lost,
            List<Diagnostic> found) {
        int way = owner.path(field).length() + 1;
        List<String> known = Stream.concat(
                        MemberModel.properties(members).stream().map(PropertyModel::name),
                        lost.stream().map(LostProperty::name).filter(name -> name.startsWith(owner.path(field) + ".")))
                .map(name -> name.substring(way))
                .sorted()
                .toList();
        Set<String> named = new HashSet<>();
        for (Mark name : Owner.columnNames(field, annotation)) {
            String property = name.string("property");
            if (!named.add(property)) {
                found.add(Diagnostic.of(
                        DiagnosticCode.REPEATED_COLUMN,
                        field.place().at(annotation).value("columns"),
                        property));
            } else if (!known.contains(property)) {
                String hint = NearestName.hint(property, known);
                found.add(Diagnostic.of(
                        DiagnosticCode.EMBEDDED_UNKNOWN,
                        field.place().at(annotation).value("columns"),
                        property,
                        hint));
            }
        }
    }
}
