package dev.vorm.processor;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.scan.Scanner;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that are announced but not served: wherever one stands, the user is told. */
final class Announced {
    static final List<String> ANNOTATIONS = List.of("Projection", "Path", "Fetch", "Sql");

    private Announced() {}

    /**
     * The announced annotations in a round.
     *
     * @param annotations those annotations of ours that are present in it
     */
    static List<Diagnostic> in(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (annotations.stream()
                .noneMatch(type -> ANNOTATIONS.contains(type.getSimpleName().toString()))) {
            return List.of();
        }
        return round.getRootElements().stream()
                .filter(TypeElement.class::isInstance)
                .flatMap(root -> in(root).stream())
                .toList();
    }

    /** Of an element and those within it; what is within an announced one is part of the same mistake. */
    private static List<Diagnostic> in(Element element) {
        List<Diagnostic> here = ANNOTATIONS.stream()
                .flatMap(name -> Scanner.notYet(element, name).stream())
                .toList();
        return !here.isEmpty()
                ? here
                : element.getEnclosedElements().stream()
                        .flatMap(member -> in(member).stream())
                        .toList();
    }
}
