package dev.vorm.processor.scan;

import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what type a property with {@code @Embedded} embeds. */
final class Embedding {
    private static final Reason NO_RECORD = new Reason(
            "it is no record or class of one's own", "name such a one, or remove @Embedded where a column can hold it");

    private Embedding() {}

    static boolean is(Field field) {
        return Mark.has(field.element(), "Embedded");
    }

    static boolean isOptional(Field field) {
        return TypeNames.is(field.type(), "java.util.Optional")
                && ((DeclaredType) field.type()).getTypeArguments().size() == 1;
    }

    /** The type of the value that a property embeds. */
    static TypeMirror value(Field field) {
        return isOptional(field)
                ? ((DeclaredType) field.type()).getTypeArguments().get(0)
                : field.type();
    }

    /** The value that a property embeds; nothing when there is none or when it cannot, and why is then in {@code found}. */
    static Optional<Owner> of(Owner owner, Field field, List<Diagnostic> found) {
        if (!is(field)) {
            return Optional.empty();
        }
        TypeMirror type = value(field);
        Place place = field.place().at("Embedded");
        if (type.getKind() == TypeKind.ERROR) {
            found.add(Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, field.place(), TypeNames.simple(type), ""));
            return Optional.empty();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            found.add(refusal(place, TypeNames.simple(type), NO_RECORD));
            return Optional.empty();
        }
        return of(owner, field, (TypeElement) TypeNames.element(type), place, found);
    }

    /**
     * The value that an element of a collection is, when it has properties; nothing when it is one that a column can hold, or
     * when there is a mistake, which is then in {@code found}.
     */
    static Optional<Owner> element(Owner owner, Field field, CollectionType collection, List<Diagnostic> found) {
        if (collection.element().getKind() != TypeKind.DECLARED || Mark.has(field.element(), "Convert")) {
            return Optional.empty();
        }
        TypeElement value = (TypeElement) TypeNames.element(collection.element());
        boolean parts = value.getKind() == ElementKind.CLASS
                || (value.getKind() == ElementKind.RECORD
                        && Fields.mapped(value, owner.types()).size() != 1);
        boolean known = ValueKinds.of(TypeName.get(collection.element())).isPresent()
                || value.getQualifiedName().toString().matches("(javax?|io\\.vertx)\\..*");
        return parts && !known && !ConverterScanner.isConverted(collection.element(), field, owner.types())
                ? of(owner, field, value, collection.nullable(), field.place().at("Elements"), found)
                : Optional.empty();
    }

    private static Optional<Owner> of(
            Owner owner, Field field, TypeElement value, Place place, List<Diagnostic> found) {
        boolean nullable = isOptional(field) || Nullness.marked(owner.type(), field.element());
        return of(owner, field, value, nullable, place, found);
    }

    private static Optional<Owner> of(
            Owner owner, Field field, TypeElement value, boolean nullable, Place place, List<Diagnostic> found) {
        String name = value.getSimpleName().toString();
        Optional<TypeElement> hidden = Visibility.hidden(value, owner.home());
        Optional<Reason> reason = reason(value, owner);
        if (Hierarchy.isEntity(value)) {
            found.add(Diagnostic.of(DiagnosticCode.ENTITY_AS_VALUE, place, name, "Ref<" + name + ", Key>"));
        } else if (owner.isWithin(value)) {
            found.add(Diagnostic.of(DiagnosticCode.EMBEDDED_CYCLE, place, owner.way(value)));
        } else if (hidden.isPresent()) {
            String what = hidden.get().getSimpleName().toString();
            found.add(
                    hidden.get().getModifiers().contains(Modifier.PRIVATE)
                            ? Diagnostic.of(DiagnosticCode.PRIVATE_TYPE, place, what)
                            : Diagnostic.of(
                                    DiagnosticCode.HIDDEN_TYPE,
                                    place,
                                    what,
                                    owner.home().getQualifiedName().toString()));
        } else if (reason.isPresent()) {
            found.add(refusal(place, name, reason.get()));
        } else {
            return Optional.of(owner.embed(field, value, FormScanner.form(value), nullable));
        }
        return Optional.empty();
    }

    private static Diagnostic refusal(Place place, String name, Reason reason) {
        return Diagnostic.of(DiagnosticCode.EMBEDDED_TYPE, place, name, reason.what(), reason.fix());
    }

    /** Why a type that generated code can see cannot be embedded. */
    private static Optional<Reason> reason(TypeElement value, Owner owner) {
        boolean isRecord = value.getKind() == ElementKind.RECORD;
        boolean ours = !value.getQualifiedName().toString().startsWith("java.");
        if (!ours || (!isRecord && value.getKind() != ElementKind.CLASS)) {
            return Optional.of(NO_RECORD);
        }
        if (!value.getTypeParameters().isEmpty()) {
            return Optional.of(new Reason("it has type parameters", "remove them"));
        }
        if (FormScanner.isAbstract(value)) {
            return Optional.of(new Reason("it is abstract", "name a class that can be made"));
        }
        if (value.getNestingKind() == NestingKind.MEMBER
                && !value.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(new Reason("it cannot be made without its outer object", "make it static"));
        }
        if (!isRecord && !Visibility.isMakeable(value, owner.home())) {
            return Optional.of(new Reason(
                    "generated code in the package " + owner.home().getQualifiedName() + " cannot make it",
                    "add a constructor without parameters and throws that it can call"));
        }
        return Fields.mapped(value, owner.types()).isEmpty()
                ? Optional.of(new Reason("it has no properties", "add one, or remove the property"))
                : Optional.empty();
    }

    /** What is wrong with a type, and what to do. */
    private record Reason(String what, String fix) {}
}
