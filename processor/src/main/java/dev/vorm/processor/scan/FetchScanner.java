package dev.vorm.processor.scan;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.vorm.processor.diagnostic.Diagnostic;
import dev.vorm.processor.diagnostic.DiagnosticCode;
import dev.vorm.processor.diagnostic.NearestName;
import dev.vorm.processor.diagnostic.Place;
import dev.vorm.processor.model.FetchModel;
import dev.vorm.processor.model.FetchModel.Fetched;
import dev.vorm.processor.model.FetchModel.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Reads {@code @Fetch} on the methods of a repository that it has from {@code ReadRepository} and declares again. */
final class FetchScanner {
    private static final String FETCH = "Fetch";
    private static final Set<String> WITH_KEY = Set.of("findById", "getById", "findAllById");

    private final Types types;

    FetchScanner(Types types) {
        this.types = types;
    }

    /** Whether a method is one that can load relationships along. */
    static boolean isServed(Element element) {
        return element instanceof ExecutableElement method
                && method.getModifiers().contains(Modifier.ABSTRACT)
                && method.getEnclosingElement() instanceof TypeElement owner
                && owner.getKind() == ElementKind.INTERFACE
                && Mark.has(owner, "Repository")
                && isRead(
                        method.getSimpleName().toString(),
                        method.getParameters().size());
    }

    private static boolean isRead(String name, int parameters) {
        return parameters == 0 ? name.equals("findAll") : parameters == 1 && WITH_KEY.contains(name);
    }

    /** The methods of a repository; what is wrong with them is in {@code found}. */
    List<FetchModel> scan(TypeElement repository, TypeElement entity, List<Diagnostic> found) {
        List<FetchModel> methods = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(repository.getEnclosedElements())) {
            Mark.find(method, FETCH)
                    .filter(mark -> isServed(method))
                    .map(mark -> fetched(entity, mark, found))
                    .filter(fetched -> !fetched.isEmpty())
                    .ifPresent(fetched -> methods.add(new FetchModel(
                            method.getSimpleName().toString(),
                            TypeName.get(method.getReturnType()),
                            method.getParameters().stream()
                                    .map(each -> new Parameter(
                                            TypeName.get(each.asType()),
                                            each.getSimpleName().toString()))
                                    .findFirst(),
                            fetched)));
        }
        return methods;
    }

    /** The paths as a tree: what several begin with is there once. */
    private List<Fetched> fetched(TypeElement entity, Mark mark, List<Diagnostic> found) {
        Level root = new Level();
        for (String path : mark.strings("value")) {
            Level at = root;
            for (Fetched step : path(entity, path, mark.place().value("value"), found)) {
                at = at.next(step);
            }
        }
        return root.fetched();
    }

    /** The relationships of one entity, and those behind each. */
    private static final class Level {
        private final Map<Fetched, Level> steps = new LinkedHashMap<>();

        Level next(Fetched step) {
            return steps.computeIfAbsent(step, each -> new Level());
        }

        List<Fetched> fetched() {
            return steps.entrySet().stream()
                    .map(step -> new Fetched(
                            step.getKey().entity(),
                            step.getKey().property(),
                            step.getValue().fetched()))
                    .toList();
        }
    }

    /** The relationships of a path; fewer when there is a mistake in it, which is then in {@code found}. */
    private List<Fetched> path(TypeElement from, String path, Place place, List<Diagnostic> found) {
        List<Fetched> steps = new ArrayList<>();
        TypeElement entity = from;
        List<Field> fields = fields(entity);
        String around = "";
        Optional<Field> last = Optional.empty();
        for (String name : path.split("\\.", -1)) {
            Optional<Field> field =
                    fields.stream().filter(each -> each.name().equals(name)).findFirst();
            if (field.isEmpty()) {
                String owner = last.map(each -> TypeNames.simple(each.type())).orElse(name(entity));
                found.add(unknown(owner, name, fields, place));
                return steps;
            }
            Optional<TypeElement> other = other(field.get());
            TypeMirror value = Embedding.value(field.get());
            if (other.isPresent()) {
                steps.add(new Fetched(ClassName.get(entity), around + name, List.of()));
                entity = other.get();
                fields = fields(entity);
                around = "";
                last = Optional.empty();
            } else if (Embedding.is(field.get()) && value.getKind() == TypeKind.DECLARED) {
                around += name + ".";
                fields = Fields.mapped((TypeElement) TypeNames.element(value), types);
                last = field;
            } else {
                found.add(noRelationship(entity, around + name, field.get(), place));
                return steps;
            }
        }
        last.ifPresent(within -> found.add(noRelationship(from, path, within, place)));
        return steps;
    }

    private static Diagnostic unknown(String owner, String name, List<Field> fields, Place place) {
        List<String> known = fields.stream()
                .filter(each -> other(each).isPresent() || Embedding.is(each))
                .map(Field::name)
                .toList();
        return Diagnostic.of(DiagnosticCode.FETCH_UNKNOWN, place, owner, name, NearestName.hint(name, known));
    }

    private static Diagnostic noRelationship(TypeElement entity, String property, Field field, Place place) {
        return Diagnostic.of(
                DiagnosticCode.FETCH_NO_RELATIONSHIP,
                place,
                name(entity) + "." + property,
                TypeNames.simple(field.type()));
    }

    private static String name(TypeElement type) {
        return type.getSimpleName().toString();
    }

    /** The other entity of a relationship. */
    private static Optional<TypeElement> other(Field field) {
        return ToManyScanner.is(field) ? ToManyScanner.target(field.type()) : Reference.target(field.type());
    }

    /** The properties of an entity; of a root those that it declares. */
    private List<Field> fields(TypeElement entity) {
        List<Field> fields = Fields.mapped(Hierarchy.ofFields(entity), types);
        if (!Hierarchy.isRoot(entity)) {
            return fields;
        }
        List<String> declared = Hierarchy.declared(entity, types);
        return fields.stream().filter(field -> declared.contains(field.name())).toList();
    }
}
