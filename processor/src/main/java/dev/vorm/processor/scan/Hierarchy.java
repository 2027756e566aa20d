package dev.vorm.processor.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** A type with {@code @Inheritance} (the root), the entities that it permits (the leaves), and what says what of them. */
final class Hierarchy {
    private static final String INHERITANCE = "Inheritance";

    private Hierarchy() {}

    static boolean isRoot(Element type) {
        return Mark.has(type, INHERITANCE);
    }

    static boolean isJoined(TypeElement root) {
        return Mark.find(root, INHERITANCE)
                .map(mark -> mark.constant("value", ""))
                .filter("JOINED"::equals)
                .isPresent();
    }

    /** The root that permits a type, be it through sealed types in between. */
    static Optional<TypeElement> rootOf(TypeElement type) {
        return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
                .filter(supertype -> supertype.getKind() == TypeKind.DECLARED)
                .map(supertype -> (TypeElement) TypeNames.element(supertype))
                .filter(Hierarchy::isSealed)
                .flatMap(supertype -> isRoot(supertype) ? Stream.of(supertype) : rootOf(supertype).stream())
                .findFirst();
    }

    static boolean isSealed(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED);
    }

    /** The leaves, in the order of their names: compilers differ in the order of what no {@code permits} names. */
    static List<TypeElement> leaves(TypeElement root) {
        Set<TypeElement> leaves = new TreeSet<>(
                Comparator.comparing(leaf -> leaf.getQualifiedName().toString()));
        for (TypeMirror permitted : root.getPermittedSubclasses()) {
            if (permitted.getKind() == TypeKind.DECLARED) {
                TypeElement type = (TypeElement) TypeNames.element(permitted);
                leaves.addAll(isBetween(type) ? leaves(type) : List.of(type));
            }
        }
        return List.copyOf(leaves);
    }

    static boolean isBetween(TypeElement type) {
        boolean isAbstract =
                type.getKind() == ElementKind.INTERFACE || type.getModifiers().contains(Modifier.ABSTRACT);
        return isSealed(type) && isAbstract && !isRoot(type);
    }

    /** All types of the hierarchy that a type is in, the root first; nothing for one that is in none. */
    static List<TypeElement> family(TypeElement type) {
        Optional<TypeElement> root = isRoot(type) ? Optional.of(type) : rootOf(type);
        List<TypeElement> family = new ArrayList<>();
        root.ifPresent(present -> {
            family.add(present);
            family.addAll(leaves(present));
        });
        return family;
    }

    /** Whether a type is one that code is generated for. */
    static boolean isEntity(Element type) {
        return Mark.has(type, "Table")
                || ViewScanner.is(type)
                || (type instanceof TypeElement element && rootOf(element).isPresent());
    }

    /** The type that says in which table an entity's key is: for rows of one table, that is the root. */
    static TypeElement ofTable(TypeElement entity) {
        return rootOf(entity).filter(root -> !isJoined(root)).orElse(entity);
    }

    /** The type that the record around a key of several properties is named after. */
    static TypeElement ofKey(TypeElement entity) {
        return rootOf(entity).orElse(entity);
    }

    /** The type whose fields are an entity's properties: an interface has those of what it permits. */
    static TypeElement ofFields(TypeElement type) {
        return type.getKind() == ElementKind.INTERFACE && isRoot(type)
                ? leaves(type).stream().findFirst().orElse(type)
                : type;
    }

    /** The names of the properties that a root declares, in order; those of an interface stand on methods. */
    static List<String> declared(TypeElement root, Types types) {
        return root.getKind() == ElementKind.INTERFACE
                ? accessors(root).stream()
                        .map(method -> method.getSimpleName().toString())
                        .distinct()
                        .toList()
                : Fields.mapped(root, types).stream().map(Field::name).toList();
    }

    /** The methods of an interface, and before them of those that it extends, which can be those of components. */
    static List<ExecutableElement> accessors(TypeElement root) {
        List<ExecutableElement> accessors = new ArrayList<>();
        root.getInterfaces().stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .forEach(type -> accessors.addAll(accessors((TypeElement) TypeNames.element(type))));
        ElementFilter.methodsIn(root.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT)
                        && method.getParameters().isEmpty()
                        && method.getReturnType().getKind() != TypeKind.VOID)
                .forEach(accessors::add);
        return accessors;
    }
}
