package dev.vorm.processor;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.scan.Scanner;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that are announced but not served: wherever one stands, the user is told. */
final class Announced {
    static final List<String> ANNOTATIONS = List.of("Projection", "Path", "Fetch", "Sql");

    private Announced() {}

    static List<Diagnostic> in(RoundEnvironment round) {
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
