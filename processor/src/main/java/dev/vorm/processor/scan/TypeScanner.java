package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ReferenceModel;
import dev.vorm.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the type of a property. */
final class TypeScanner {
    private final Unsupported unsupported;
    private final Reference references;
    private final Set<String> compiled;

    TypeScanner(Types types, Set<String> compiled) {
        this.unsupported = new Unsupported(types);
        this.references = new Reference(compiled);
        this.compiled = compiled;
    }

    /** What a property's type says. */
    record Scanned(ValueType value, boolean optional, Optional<ReferenceModel> reference) {}

    /** The type of a property; nothing when there is a mistake, which is then in {@code found}. */
    Optional<Scanned> scan(VariableElement field, List<Diagnostic> found) {
        Place place = Place.of(field);
        Optional<TypeMirror> missing = Unresolved.first(field.asType());
        if (missing.isPresent()) {
            String name = TypeNames.simple(missing.get());
            found.add(Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, place, name, SourceNames.hint(name, compiled)));
            return Optional.empty();
        }
        TypeMirror type = field.asType();
        if (Reference.is(type)) {
            return references
                    .value(type, place, found)
                    .flatMap(value ->
                            Reference.model(field).map(model -> new Scanned(value, false, Optional.of(model))));
        }
        return value(type, place, found);
    }

    private Optional<Scanned> value(TypeMirror type, Place place, List<Diagnostic> found) {
        boolean optional = TypeNames.is(type, "java.util.Optional")
                && ((DeclaredType) type).getTypeArguments().size() == 1;
        TypeMirror held = optional ? ((DeclaredType) type).getTypeArguments().get(0) : type;
        Optional<ValueType> value = ValueKinds.of(held);
        if (value.isEmpty()) {
            found.add(
                    optional && Reference.is(held)
                            ? optionalReference(type, held, place)
                            : unsupported.type(held, place));
            return Optional.empty();
        }
        Optional<Element> hidden = held.getKind() == TypeKind.DECLARED
                ? FormScanner.hidden((TypeElement) TypeNames.element(held))
                : Optional.empty();
        if (hidden.isPresent()) {
            String name = hidden.get().getSimpleName().toString();
            found.add(Diagnostic.of(DiagnosticCode.PRIVATE_TYPE, place, name));
            return Optional.empty();
        }
        return value.map(present -> new Scanned(present, optional, Optional.empty()));
    }

    private static Diagnostic optionalReference(TypeMirror type, TypeMirror held, Place place) {
        String instead = "use @Nullable " + TypeNames.simple(held);
        return Diagnostic.of(DiagnosticCode.TYPE_NOT_YET, place, TypeNames.simple(type), instead);
    }
}
