package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads the user's types. What it gives holds for one round only, as elements do. */
public final class Scanner {
    private final EntityScanner entityScanner;
    private final RepositoryScanner repositoryScanner;
    private final ProjectionScanner projectionScanner;

    /**
     * Starts to scan.
     *
     * @param elements of the compiler
     * @param types of the compiler
     * @param options the options of the processors
     * @param compiled the qualified names of the entities of this compile, whose mistakes are reported where they stand
     */
    public Scanner(Elements elements, Types types, Map<String, String> options, Set<String> compiled) {
        CommentScanner comments = new CommentScanner(elements, CommentOption.isJavadoc(options));
        this.entityScanner = new EntityScanner(types, Set.copyOf(compiled), comments);
        this.repositoryScanner = new RepositoryScanner(elements, types, Set.copyOf(compiled));
        this.projectionScanner = new ProjectionScanner(elements, types, entityScanner, Set.copyOf(compiled));
    }

    /** Whether a type speaks of types that are not there, be it not yet or never. */
    public static boolean isUnresolved(TypeElement type) {
        List<TypeElement> family = Hierarchy.family(type);
        return (family.isEmpty() ? List.of(type) : family)
                .stream().anyMatch(each -> Unresolved.in(each.getInterfaces()) || Unresolved.in(each));
    }

    /** The type with {@code @Inheritance} and all entities that it permits, when a type is one of these; else nothing. */
    public static List<TypeElement> family(TypeElement type) {
        return Hierarchy.family(type);
    }

    /** The qualified name of the entity that a repository is for, as far as it says. */
    public static Optional<String> entityOf(TypeElement repository) {
        return RepositoryScanner.entityOf(repository);
    }

    /** Reads a type with {@code @Table}. */
    public ScannedEntity entity(TypeElement type) {
        return entityScanner.scan(type);
    }

    /** Reads an interface with {@code @Repository}. */
    public ScannedRepository repository(TypeElement type) {
        return repositoryScanner.scan(type);
    }

    /** Reads a record with {@code @Projection}. */
    public ScannedProjection projection(TypeElement type) {
        return projectionScanner.scan(type);
    }

    /** The annotations of a projection's components that stand in no projection. */
    public static List<Diagnostic> outside(TypeElement type) {
        return ComponentScanner.outside(type);
    }

    /** Whether an element is a method of a repository on which {@code @Fetch} is served. */
    public static boolean isFetching(Element element) {
        return FetchScanner.isServed(element);
    }

    /** Says that an annotation on an element is not served yet. */
    public static List<Diagnostic> notYet(Element element, String annotation) {
        List<Diagnostic> found = new ArrayList<>();
        NotYet.on(element, annotation, found);
        return found;
    }
}
