package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.FetchModel;
import dev.vorm.processor.model.RepositoryModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads an interface with {@code @Repository}. */
final class RepositoryScanner {
    private final Types types;
    private final AbstractMethods abstractMethods;
    private final FetchScanner fetchScanner;
    private final Set<String> compiled;

    RepositoryScanner(Elements elements, Types types, Set<String> compiled) {
        this.types = types;
        this.abstractMethods = new AbstractMethods(elements, types);
        this.fetchScanner = new FetchScanner(types);
        this.compiled = compiled;
    }

    /** The entity, when the interface extends {@code CrudRepository} or {@code ReadRepository} itself. */
    static Optional<String> entityOf(TypeElement repository) {
        return repository.getInterfaces().stream()
                .filter(type -> TypeNames.is(type, Names.CRUD_REPOSITORY) || TypeNames.is(type, Names.READ_REPOSITORY))
                .flatMap(type -> ((DeclaredType) type).getTypeArguments().stream())
                .findFirst()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(TypeNames::qualified);
    }

    ScannedRepository scan(TypeElement type) {
        List<Diagnostic> found = new ArrayList<>();
        Optional<TypeElement> entity = form(type, found) ? entity(type, found) : Optional.empty();
        List<FetchModel> fetching =
                entity.map(present -> fetchScanner.scan(type, present, found)).orElse(List.of());
        Optional<RepositoryModel> model = found.isEmpty()
                ? entity.map(present -> new RepositoryModel(
                        ClassName.get(type),
                        FormScanner.isPublic(type),
                        ClassName.get(present),
                        fetching,
                        Place.of(type)))
                : Optional.empty();
        return new ScannedRepository(model, found);
    }

    private static boolean form(TypeElement type, List<Diagnostic> found) {
        Place place = Place.of(type);
        boolean sealed = type.getModifiers().contains(Modifier.SEALED);
        if (type.getKind() != ElementKind.INTERFACE || sealed) {
            String kind = sealed ? "a sealed type" : FormScanner.kind(type);
            found.add(Diagnostic.of(DiagnosticCode.REPOSITORY_KIND, place, kind));
            return false;
        }
        FormScanner.hidden(type)
                .ifPresent(hidden -> found.add(Diagnostic.of(
                        DiagnosticCode.REPOSITORY_PRIVATE,
                        place,
                        hidden.getSimpleName().toString())));
        if (!type.getTypeParameters().isEmpty()) {
            found.add(Diagnostic.of(DiagnosticCode.REPOSITORY_GENERIC, place));
            return false;
        }
        return true;
    }

    private Optional<TypeElement> entity(TypeElement type, List<Diagnostic> found) {
        Place place = Place.of(type);
        Optional<TypeMirror> missing = Unresolved.first(type.getInterfaces());
        if (missing.isPresent()) {
            String name = TypeNames.simple(missing.get());
            found.add(Diagnostic.of(DiagnosticCode.UNRESOLVED_TYPE, place, name, SourceNames.hint(name, compiled)));
            return Optional.empty();
        }
        Optional<DeclaredType> writing = repository(type.asType(), Names.CRUD_REPOSITORY);
        Optional<DeclaredType> crud = writing.or(() -> repository(type.asType(), Names.READ_REPOSITORY));
        if (crud.isEmpty() || crud.get().getTypeArguments().size() != 2) {
            found.add(Diagnostic.of(DiagnosticCode.REPOSITORY_NOT_CRUD, place));
            return Optional.empty();
        }
        abstractMethods.check(type, (TypeElement) crud.get().asElement(), found);
        TypeMirror entity = crud.get().getTypeArguments().get(0);
        TypeMirror key = crud.get().getTypeArguments().get(1);
        if (entity.getKind() != TypeKind.DECLARED || !Hierarchy.isEntity(TypeNames.element(entity))) {
            found.add(Diagnostic.of(DiagnosticCode.REPOSITORY_ENTITY, place, TypeNames.simple(entity)));
            return Optional.empty();
        }
        TypeElement element = (TypeElement) TypeNames.element(entity);
        if (ViewScanner.is(element)
                && (writing.isPresent() || Fields.keys(element, types).isEmpty())) {
            DiagnosticCode code =
                    writing.isPresent() ? DiagnosticCode.VIEW_REPOSITORY : DiagnosticCode.VIEW_WITHOUT_KEY;
            found.add(Diagnostic.of(code, place, TypeNames.simple(entity)));
            return Optional.empty();
        }
        return checkKey(element, key, place, found) ? Optional.of(element) : Optional.empty();
    }

    private boolean checkKey(TypeElement entity, TypeMirror key, Place place, List<Diagnostic> found) {
        Optional<TypeName> actual = KeyType.of(entity, types);
        String name = entity.getSimpleName().toString();
        if (actual.isEmpty()) {
            if (!compiled.contains(entity.getQualifiedName().toString())) {
                found.add(Diagnostic.of(DiagnosticCode.REFERENCE_TARGET_KEY, place, name));
            }
            return false;
        }
        if (!actual.get().equals(TypeName.get(key))) {
            String expected = KeyType.simple(actual.get());
            found.add(Diagnostic.of(DiagnosticCode.REPOSITORY_KEY, place, name, expected, TypeNames.simple(key)));
            return false;
        }
        return true;
    }

    /** The type as a repository of something, directly or not. */
    private Optional<DeclaredType> repository(TypeMirror type, String name) {
        if (TypeNames.is(type, name)) {
            return Optional.of((DeclaredType) type);
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> repository(supertype, name).stream())
                .findFirst();
    }
}
