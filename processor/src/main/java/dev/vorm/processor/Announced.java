package dev.vorm.processor;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.scan.Scanner;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The annotations that are announced but not served, or not where they stand: the user is told. */
final class Announced {
    static final List<String> ANNOTATIONS = List.of("Path", "Count", "Sql", "Fetch");

    /** Those of methods, none of which is served but where a repository declares a read again. */
    private static final List<String> OF_METHODS = List.of("Fetch", "Sql");

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
        return round.getRootElements().stream().flatMap(Announced::in).toList();
    }

    private static Stream<Diagnostic> in(Element element) {
        return element instanceof TypeElement type
                ? Stream.concat(
                        Scanner.outside(type).stream(),
                        type.getEnclosedElements().stream().flatMap(Announced::in))
                : ofMethod(element);
    }

    /** What stands on a record's component is on its accessor, too. */
    private static Stream<Diagnostic> ofMethod(Element element) {
        boolean isOfRecord =
                element.getEnclosingElement() instanceof TypeElement owner && owner.getKind() == ElementKind.RECORD;
        return element.getKind() == ElementKind.METHOD && !isOfRecord
                ? OF_METHODS.stream()
                        .filter(name -> !name.equals("Fetch") || !Scanner.isFetching(element))
                        .flatMap(name -> Scanner.notYet(element, name).stream())
                : Stream.empty();
    }
}
