package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ReferenceModel;
import dev.vorm.processor.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads the type of a property. */
final class TypeScanner {
    private static final Set<String> VALUE_MARKS = Set.of("Convert", "Json", "PgEnum");

    private final ValueScanner values;
    private final Reference references;
    private final Set<String> compiled;

    TypeScanner(Types types, Set<String> compiled) {
        this.values = new ValueScanner(types);
        this.references = new Reference(compiled, values, types);
        this.compiled = compiled;
    }

    Reference references() {
        return references;
    }

    /** What a property's type says. */
    record Scanned(ValueType value, boolean optional, Optional<ReferenceModel> reference) {}

    /** The type of a property; nothing when there is a mistake, which is then in {@code found}. */
    Optional<Scanned> scan(Field field, List<Diagnostic> found) {
        Place place = field.place();
        Optional<TypeMirror> missing = Unresolved.first(field.type());
        if (missing.isPresent()) {
            String name = TypeNames.simple(missing.get());
            found.add(Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, place, name, SourceNames.hint(name, compiled)));
            return Optional.empty();
        }
        TypeMirror type = field.type();
        if (Reference.is(type)) {
            ofKey(field, found);
            return references
                    .value(type, place, found)
                    .flatMap(value ->
                            references.model(field).map(model -> new Scanned(value, false, Optional.of(model))));
        }
        return value(field, found);
    }

    /** What is said of the column's type belongs to the key that it refers to. */
    private static void ofKey(Field field, List<Diagnostic> found) {
        Mark.all(field.element())
                .filter(mark -> VALUE_MARKS.contains(mark.name()))
                .map(mark -> Diagnostic.of(DiagnosticCode.VALUE_ON_REFERENCE, mark.place(), "@" + mark.name()))
                .forEach(found::add);
        Mark.find(field.element(), "Column")
                .filter(column -> column.has("type"))
                .map(column -> Diagnostic.of(
                        DiagnosticCode.VALUE_ON_REFERENCE, column.place().value("type"), "type"))
                .ifPresent(found::add);
    }

    private Optional<Scanned> value(Field field, List<Diagnostic> found) {
        TypeMirror type = field.type();
        boolean optional = TypeNames.is(type, "java.util.Optional")
                && ((DeclaredType) type).getTypeArguments().size() == 1;
        TypeMirror held = optional ? ((DeclaredType) type).getTypeArguments().get(0) : type;
        if (optional && Reference.is(held)) {
            found.add(optionalReference(type, held, field.place()));
            return Optional.empty();
        }
        return values.scan(field.element(), held, found).map(value -> new Scanned(value, optional, Optional.empty()));
    }

    private static Diagnostic optionalReference(TypeMirror type, TypeMirror held, Place place) {
        String instead = "use @Nullable " + TypeNames.simple(held);
        return Diagnostic.of(DiagnosticCode.TYPE_NOT_YET, place, TypeNames.simple(type), instead);
    }
}
