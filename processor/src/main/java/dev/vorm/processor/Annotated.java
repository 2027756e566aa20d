package dev.vorm.processor;

import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the types with an annotation of ours. */
final class Annotated {
    private Annotated() {}

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
