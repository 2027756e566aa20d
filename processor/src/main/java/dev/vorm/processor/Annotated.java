package dev.vorm.processor;

import dev.vorm.processor.scan.Scanner;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the types with an annotation of ours. */
final class Annotated {
    /** What stands on entities, and on what is one by another. */
    static final List<String> ENTITY_MARKS = List.of("Table", "View", "Inheritance", "DiscriminatorValue");

    private Annotated() {}

    /** The qualified names of a round's entities, with those that belong to the hierarchy of one. */
    static Set<String> entities(Elements elements, RoundEnvironment round) {
        Set<String> names = new TreeSet<>();
        for (String annotation : ENTITY_MARKS) {
            for (String name : types(elements, round, annotation)) {
                names.add(name);
                Scanner.family(elements.getTypeElement(name))
                        .forEach(type -> names.add(type.getQualifiedName().toString()));
            }
        }
        return names;
    }

    /** The qualified names of a round's types with an annotation. */
    static Set<String> types(Elements elements, RoundEnvironment round, String name) {
        Set<String> names = new TreeSet<>();
        TypeElement annotation = elements.getTypeElement("dev.vorm.annotation." + name);
        if (annotation != null) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                names.add(type.getQualifiedName().toString());
            }
        }
        return names;
    }
}
