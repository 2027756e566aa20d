package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what type a property with {@code @Embedded} embeds. */
final class Embedding {
    private Embedding() {}

    static boolean is(Field field) {
        return Mark.has(field.element(), "Embedded");
    }

    static boolean isOptional(Field field) {
        return TypeNames.is(field.type(), "java.util.Optional")
                && ((DeclaredType) field.type()).getTypeArguments().size() == 1;
    }

    /** The value that a property embeds; nothing when there is none or when it cannot, and why is then in {@code found}. */
    static Optional<Owner> of(Owner owner, Field field, List<Diagnostic> found) {
        if (!is(field)) {
            return Optional.empty();
        }
        TypeMirror type = isOptional(field)
                ? ((DeclaredType) field.type()).getTypeArguments().get(0)
                : field.type();
        Place place = field.place().at("Embedded");
        if (type.getKind() == TypeKind.ERROR) {
            found.add(Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, field.place(), TypeNames.simple(type), ""));
            return Optional.empty();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            found.add(Diagnostic.of(DiagnosticCode.EMBEDDED_TYPE, place, TypeNames.simple(type)));
            return Optional.empty();
        }
        return of(owner, field, (TypeElement) TypeNames.element(type), place, found);
    }

    private static Optional<Owner> of(
            Owner owner, Field field, TypeElement value, Place place, List<Diagnostic> found) {
        String name = value.getSimpleName().toString();
        List<Diagnostic> wrong = new ArrayList<>();
        if (Hierarchy.isEntity(value)) {
            wrong.add(Diagnostic.of(DiagnosticCode.ENTITY_AS_VALUE, place, name, "Ref<" + name + ", Key>"));
        } else if (owner.isWithin(value)) {
            wrong.add(Diagnostic.of(DiagnosticCode.EMBEDDED_CYCLE, place, owner.way(value)));
        }
        FormScanner.scan(value, wrong);
        boolean ours = !value.getQualifiedName().toString().startsWith("java.");
        if (wrong.isEmpty() && ours && !Fields.mapped(value, owner.types()).isEmpty()) {
            boolean nullable = isOptional(field) || Nullness.marked(owner.type(), field.element());
            return Optional.of(owner.embed(field, value, FormScanner.form(value), nullable));
        }
        boolean said = !wrong.isEmpty() && wrong.get(0).place().equals(place);
        found.add(said ? wrong.get(0) : Diagnostic.of(DiagnosticCode.EMBEDDED_TYPE, place, name));
        return Optional.empty();
    }
}
