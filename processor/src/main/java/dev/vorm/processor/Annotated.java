package dev.vorm.processor;

import dev.vorm.processor.scan.Scanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds the types with an annotation of ours. */
final class Annotated {
    /** What stands on entities, and on what is one by another. */
    static final List<String> ENTITY_MARKS = List.of("Table", "View", "Inheritance", "DiscriminatorValue");

    private Annotated() {}

    /**
     * The qualified names of a round's entities, with those that belong to the hierarchy of one.
     *
     * @param present those annotations of ours that are present in the round
     */
    static Set<String> entities(Set<? extends TypeElement> present, RoundEnvironment round) {
        Set<String> names = new TreeSet<>();
        for (TypeElement type : types(ENTITY_MARKS, present, round)) {
            names.add(name(type));
            Scanner.family(type).forEach(other -> names.add(name(other)));
        }
        return names;
    }

    /** The qualified names of a round's repositories. */
    static Set<String> repositories(Set<? extends TypeElement> present, RoundEnvironment round) {
        return types(List.of("Repository"), present, round).stream()
                .map(Annotated::name)
                .collect(Collectors.toSet());
    }

    /** The qualified names of a round's projections. */
    static Set<String> projections(Set<? extends TypeElement> present, RoundEnvironment round) {
        return types(List.of("Projection"), present, round).stream()
                .map(Annotated::name)
                .collect(Collectors.toSet());
    }

    /** One look through the round, and none when nothing is present. */
    private static Set<TypeElement> types(
            List<String> names, Set<? extends TypeElement> present, RoundEnvironment round) {
        TypeElement[] annotations = present.stream()
                .filter(annotation -> names.contains(annotation.getSimpleName().toString()))
                .toArray(TypeElement[]::new);
        return annotations.length == 0
                ? Set.of()
                : ElementFilter.typesIn(round.getElementsAnnotatedWithAny(annotations));
    }

    private static String name(TypeElement type) {
        return type.getQualifiedName().toString();
    }
}
