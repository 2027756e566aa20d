package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.ElementsModel.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a collection.
 *
 * @param kind what it is
 * @param key the type of a map's keys
 * @param element the type of its elements, of a map's values
 * @param nullable whether elements can be null
 * @param keyNullable whether keys can be null, which they must not
 */
record CollectionType(Kind kind, Optional<TypeMirror> key, TypeMirror element, boolean nullable, boolean keyNullable) {
    private static final Map<String, Kind> KINDS =
            Map.of("java.util.List", Kind.LIST, "java.util.Set", Kind.SET, "java.util.Map", Kind.MAP);

    /** The type of a property; nothing when it is no collection, which is then in {@code found}. */
    static Optional<CollectionType> of(Field field, List<Diagnostic> found) {
        TypeMirror type = field.type();
        Optional<TypeMirror> missing = Unresolved.first(type);
        if (missing.isPresent()) {
            String name = TypeNames.simple(missing.get());
            found.add(Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, field.place(), name, ""));
            return Optional.empty();
        }
        Kind kind = type.getKind() == TypeKind.DECLARED ? KINDS.get(TypeNames.qualified(type)) : null;
        List<? extends TypeMirror> arguments = kind == null ? List.of() : ((DeclaredType) type).getTypeArguments();
        boolean exact = !arguments.isEmpty()
                && arguments.stream().noneMatch(argument -> argument.getKind() == TypeKind.WILDCARD);
        if (kind == null || !exact) {
            Place place = field.place().at("Elements");
            found.add(Diagnostic.of(DiagnosticCode.ELEMENTS_TYPE, place, TypeNames.simple(type)));
            return Optional.empty();
        }
        if (arguments.stream().anyMatch(argument -> TypeNames.is(argument, "dev.vorm.relationship.Ref"))) {
            found.add(Diagnostic.of(
                    DiagnosticCode.ELEMENTS_OF_REFERENCES, field.place().at("Elements")));
            return Optional.empty();
        }
        CollectionType collection = of(kind, field, arguments);
        return isNested(collection, field, found) ? Optional.empty() : Optional.of(collection);
    }

    private static CollectionType of(Kind kind, Field field, List<? extends TypeMirror> arguments) {
        int last = arguments.size() - 1;
        Optional<TypeMirror> key = kind == Kind.MAP ? Optional.of(arguments.get(0)) : Optional.empty();
        return new CollectionType(
                kind, key, arguments.get(last), isNullable(field, last), key.isPresent() && isNullable(field, 0));
    }

    /** The annotations of a type argument are those of the field as it is written, not as a subclass sees it. */
    private static boolean isNullable(Field field, int argument) {
        return field.element().asType() instanceof DeclaredType written
                && argument < written.getTypeArguments().size()
                && Nullness.onConstruct(written.getTypeArguments().get(argument));
    }

    private static boolean isNested(CollectionType collection, Field field, List<Diagnostic> found) {
        List<TypeMirror> parts =
                collection.key().map(key -> List.of(key, collection.element())).orElse(List.of(collection.element()));
        Optional<TypeMirror> nested = parts.stream()
                .filter(part -> part.getKind() == TypeKind.DECLARED && KINDS.containsKey(TypeNames.qualified(part)))
                .findFirst();
        nested.ifPresent(part ->
                found.add(Diagnostic.of(DiagnosticCode.ELEMENTS_NESTED, field.place(), TypeNames.simple(part))));
        return nested.isPresent();
    }
}
