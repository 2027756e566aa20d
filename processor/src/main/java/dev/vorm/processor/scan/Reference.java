package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.GeneratedNames;
import dev.vorm.processor.model.ReferenceModel;
import dev.vorm.processor.model.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads {@code Ref<E, K>}: the other entity's table and key, from its source or from its class file. */
final class Reference {
    private final Set<String> compiled;
    private final ValueScanner values;
    private final Types types;

    /**
     * Starts to read.
     *
     * @param compiled the entities of this compile: what is wrong with one of them is reported there
     */
    Reference(Set<String> compiled, ValueScanner values, Types types) {
        this.compiled = compiled;
        this.values = values;
        this.types = types;
    }

    static boolean is(TypeMirror type) {
        // To the compiler of Eclipse the whole type is an error while its key is not generated.
        return (type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ERROR)
                && TypeNames.qualified(type).equals(Names.REF);
    }

    /** The other entity of a reference, as far as it is one. */
    static Optional<TypeElement> target(TypeMirror type) {
        if (!is(type) || ((DeclaredType) type).getTypeArguments().size() != 2) {
            return Optional.empty();
        }
        TypeMirror target = ((DeclaredType) type).getTypeArguments().get(0);
        return target.getKind() == TypeKind.DECLARED
                ? Optional.of((TypeElement) TypeNames.element(target))
                : Optional.empty();
    }

    /**
     * The key of the other entity as a reference names it, boxed; nothing when there is no such type, and nobody generates it. The
     * record around a key of several properties may be there in a later round only.
     */
    static Optional<TypeName> keyType(TypeMirror reference) {
        Optional<TypeElement> target = target(reference);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        TypeMirror key = ((DeclaredType) reference).getTypeArguments().get(1);
        if (key.getKind() == TypeKind.ERROR) {
            return generated(target.get(), new HashSet<>())
                    .filter(name -> name.simpleName().equals(TypeNames.simple(key)))
                    .map(name -> name);
        }
        return key.getKind() == TypeKind.DECLARED ? Optional.of(TypeName.get(key)) : Optional.empty();
    }

    /** A reference as it is written; nothing when a type is none. The record around the other's key may not be there yet. */
    static Optional<TypeName> named(TypeMirror reference) {
        return keyType(reference)
                .map(key -> ParameterizedTypeName.get(
                        ClassName.get((TypeElement) TypeNames.element(reference)),
                        TypeName.get(
                                ((DeclaredType) reference).getTypeArguments().get(0)),
                        key));
    }

    /** The generated key of an entity; of one whose key is a reference, that of the other. */
    private static Optional<ClassName> generated(TypeElement entity, Set<TypeElement> seen) {
        List<VariableElement> keys = Fields.all(Hierarchy.ofFields(entity)).stream()
                .filter(field -> Mark.has(field, "Id"))
                .toList();
        if (keys.size() > 1) {
            return Optional.of(
                    GeneratedNames.of(ClassName.get(Hierarchy.ofKey(entity))).key());
        }
        return keys.stream()
                .flatMap(key -> target(key.asType()).stream())
                .filter(seen::add)
                .flatMap(further -> generated(further, seen).stream())
                .findFirst();
    }

    /** Whether a type is a reference to an entity whose key has several columns. */
    static boolean isComposite(TypeMirror type) {
        Set<TypeElement> seen = new HashSet<>();
        Optional<TypeElement> next = target(type);
        while (next.isPresent() && seen.add(next.get())) {
            List<VariableElement> keys = Fields.all(Hierarchy.ofFields(next.get())).stream()
                    .filter(field -> Mark.has(field, "Id"))
                    .toList();
            if (keys.size() != 1 || Mark.has(keys.get(0), "Embedded")) {
                return !keys.isEmpty();
            }
            next = target(keys.get(0).asType());
        }
        return false;
    }

    /** The value that a reference holds; nothing when there is a mistake, which is then in {@code found}. */
    Optional<ValueType> value(TypeMirror type, Place place, List<Diagnostic> found) {
        Optional<TypeElement> target = target(type);
        if (target.isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.REFERENCE_RAW, place));
            return Optional.empty();
        }
        if (!check(target.get(), type, place, found)) {
            return Optional.empty();
        }
        Optional<ValueType> value = keyValue(target.get(), new HashSet<>());
        if (value.isEmpty() && (!isKnown(target.get()) || isCircle(target.get()))) {
            String name = target.get().getSimpleName().toString();
            found.add(Diagnostic.of(DiagnosticCode.REFERENCE_TARGET_KEY, place, name));
        }
        return value;
    }

    /** What the key of an entity holds; when that is a reference, the other's key. */
    private Optional<ValueType> keyValue(TypeElement entity, Set<TypeElement> seen) {
        Optional<Field> key = key(entity, types).filter(present -> seen.add(entity));
        Optional<TypeElement> further = key.flatMap(present -> target(present.type()));
        return further.isPresent()
                ? keyValue(further.get(), seen)
                : key.flatMap(present -> values.scan(present.element(), present.type(), new ArrayList<>()));
    }

    /** Whether the key of an entity is a reference that leads back to it, so that there is no value to it. */
    private boolean isCircle(TypeElement entity) {
        Set<TypeElement> seen = new HashSet<>();
        Optional<TypeElement> next = Optional.of(entity);
        while (next.isPresent() && seen.add(next.get())) {
            next = key(next.get(), types).flatMap(key -> target(key.type()));
        }
        return next.isPresent();
    }

    boolean isKnown(TypeElement entity) {
        return compiled.contains(entity.getQualifiedName().toString());
    }

    /** Whether a reference is one to an entity by its key; if not, and it is not said of that entity, why is in {@code found}. */
    boolean check(TypeElement target, TypeMirror reference, Place place, List<Diagnostic> found) {
        String name = target.getSimpleName().toString();
        boolean known = isKnown(target);
        List<Diagnostic> wrong = new ArrayList<>();
        if (!Hierarchy.isRoot(target)) {
            FormScanner.scan(target, wrong);
        }
        if (!Hierarchy.isEntity(target) || !wrong.isEmpty()) {
            if (!known) {
                found.add(Diagnostic.of(DiagnosticCode.REFERENCE_TARGET, place, name));
            }
            return false;
        }
        Optional<TypeName> actual = KeyType.of(target, types);
        if (actual.isEmpty()) {
            // A view is right without a key.
            if (!known || ViewScanner.is(target)) {
                found.add(Diagnostic.of(DiagnosticCode.REFERENCE_TARGET_KEY, place, name));
            }
            return false;
        }
        if (!actual.equals(keyType(reference))) {
            String given = TypeNames.simple(
                    ((DeclaredType) reference).getTypeArguments().get(1));
            String expected = KeyType.simple(actual.get());
            found.add(Diagnostic.of(DiagnosticCode.REFERENCE_KEY, place, name, expected, given));
            return false;
        }
        return true;
    }

    /** The key of an entity, when it has one key of a type that a column can hold. */
    static Optional<Field> key(TypeElement entity, Types types) {
        List<Field> keys = Fields.keys(entity, types);
        return keys.size() == 1
                        && !Embedding.is(keys.get(0))
                        && KeyType.boxed(keys.get(0)).isPresent()
                ? Optional.of(keys.get(0))
                : Optional.empty();
    }

    /** What foreign key and joins need to know of a reference without mistakes. */
    Optional<ReferenceModel> model(Field field) {
        return target(field.type())
                .flatMap(target -> key(target, types).map(key -> model(field, target, List.of(Columns.of(key)))));
    }

    /** What a foreign key needs to know of a reference to the columns of an entity's key. */
    static ReferenceModel model(Field field, TypeElement target, List<String> keyColumns) {
        Optional<Mark> relationship = Mark.find(field.element(), "Relationship");
        return new ReferenceModel(
                ClassName.get(target),
                Columns.schema(target),
                Columns.table(target),
                ViewScanner.is(target),
                keyColumns,
                action(relationship, "onDelete"),
                action(relationship, "onUpdate"),
                relationship.map(ConstraintScanner::deferrable).orElse(""));
    }

    private static String action(Optional<Mark> relationship, String name) {
        return relationship
                .map(mark -> mark.constant(name, "NO_ACTION"))
                .orElse("NO_ACTION")
                .replace('_', ' ');
    }
}
