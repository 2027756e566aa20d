package dev.vorm.processor.scan;

import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the methods of a repository that nothing would implement. */
final class AbstractMethods {
    private final Elements elements;
    private final Types types;

    AbstractMethods(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    void check(TypeElement repository, TypeElement crudRepository, List<Diagnostic> found) {
        List<ExecutableElement> served = declared(crudRepository);
        for (ExecutableElement method : methods(repository)) {
            boolean derived = method.getModifiers().contains(Modifier.ABSTRACT)
                    && !isIn(method, crudRepository)
                    && served.stream().noneMatch(crud -> elements.overrides(method, crud, repository));
            // Of the others that are not served it is said elsewhere.
            boolean isAnnounced =
                    Mark.has(method, "Sql") || (Mark.has(method, "Fetch") && !FetchScanner.isServed(method));
            if (derived && !isAnnounced) {
                boolean own = repository.equals(method.getEnclosingElement());
                Place place = Place.of(own ? method : repository);
                found.add(Diagnostic.of(
                        DiagnosticCode.DERIVED_QUERY,
                        place,
                        method.getSimpleName().toString()));
            }
        }
    }

    private List<ExecutableElement> methods(TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type));
    }

    /** The methods of a repository and of those that it extends, which not every compiler gives as its members. */
    private static List<ExecutableElement> declared(TypeElement repository) {
        List<ExecutableElement> methods = new ArrayList<>(ElementFilter.methodsIn(repository.getEnclosedElements()));
        repository.getInterfaces().stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .forEach(type -> methods.addAll(declared((TypeElement) TypeNames.element(type))));
        return methods;
    }

    private boolean isIn(ExecutableElement method, TypeElement crudRepository) {
        return method.getEnclosingElement() instanceof TypeElement owner
                && types.isSubtype(types.erasure(crudRepository.asType()), types.erasure(owner.asType()));
    }
}
